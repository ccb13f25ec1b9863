import type { ArticleIndex } from '../ports/article-index.ts';
import type { ModelHelp } from '../ports/language-model.ts';
import { doubtOf } from './guard-serving.ts';
import type { Match } from './match-article.ts';
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
  index: ArticleIndex,
  help: ModelHelp,
): Promise<Match> {
  if (match.kind !== 'offer' || match.probability < borderline) return match;
  const [articleId] = match.articleIds;
  const candidates = await index.nearest(question, depth);
  const asked = readWording(question);
  const wordings = candidates.filter((one) => one.articleId === articleId).map(({ text }) => readWording(text));
  const undoubted = wordings
    .filter((wording) => wording.denies === asked.denies && doubtOf(asked, wording, wordings) === null)
    .map(({ text }) => text);
  if (undoubted.length === 0) return match;
  const same = await help.sameQuestion(question, undoubted);
  const isSame = same.kind === 'helped' && same.value !== null && undoubted[same.value] !== undefined;
  return isSame ? { kind: 'serve', articleId, probability: match.probability } : match;
}
