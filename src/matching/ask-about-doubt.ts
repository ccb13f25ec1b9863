import type { ModelHelp } from '../ports/language-model.ts';
import { doubtOf } from './guard-serving.ts';
import type { Match, MatchDeps } from './match-article.ts';
import { readWording } from './read-wording.ts';

const depth = 24;
// Below this the statistics say no rather than perhaps, and a model's yes is no match for that.
const borderline = 0.5;

/**
 * Asks the model about the likeliest of the articles that would be offered. It may have it served, but only where the statistics lean
 * that way and the guards have no doubt: a model that is sure is no reason to serve another drug's article.
 */
export async function askAboutDoubt(
  question: string,
  match: Match,
  { index, wordingsOf }: Pick<MatchDeps, 'index' | 'wordingsOf'>,
  help: ModelHelp,
): Promise<Match> {
  if (match.kind !== 'offer' || match.probability < borderline || match.doubt !== null) return match;
  const [articleId] = match.articleIds;
  const asked = readWording(question);
  const all = (await wordingsOf(articleId)).map(readWording);
  const near = (await index.nearest(question, depth)).filter((one) => one.articleId === articleId);
  const undoubted = near
    .map(({ text }) => readWording(text))
    .filter((wording) => wording.denies === asked.denies && doubtOf(asked, wording, all) === null)
    .map(({ text }) => text);
  if (undoubted.length === 0) return match;
  const same = await help.sameQuestion(question, undoubted);
  const isSame = same.kind === 'helped' && same.value !== null && undoubted[same.value] !== undefined;
  return isSame ? { kind: 'serve', articleId, probability: match.probability } : match;
}
