import { wordsOf } from '../domain/words.ts';
import type { ArticleIndex } from '../ports/article-index.ts';
import type { ModelHelp } from '../ports/language-model.ts';
import { doubtOf } from './guard-serving.ts';
import type { Match } from './match-article.ts';
import { readWording } from './read-wording.ts';

const depth = 24;

/**
 * Puts the wordings of articles that would be offered to the model. It may have one of them served, but only one of which the guards have
 * no doubt: a model that is sure is no reason to serve another drug's article.
 */
export async function askAboutDoubt(
  question: string,
  match: Match,
  index: ArticleIndex,
  help: ModelHelp,
): Promise<Match> {
  if (match.kind !== 'offer') return match;
  const candidates = await index.nearest(question, depth);
  const asked = readWording(question);
  const undoubted = match.articleIds.flatMap((articleId) => {
    const texts = candidates.filter((candidate) => candidate.articleId === articleId).map(({ text }) => text);
    const wordings = texts.map(readWording);
    return wordings
      .filter((wording) => doubtOf(asked, wording, wordings) === null)
      .map(({ text }) => ({ articleId, text }));
  });
  const distinct = undoubted.filter(
    ({ text }, at) => undoubted.findIndex((other) => wordsOf(other.text).join(' ') === wordsOf(text).join(' ')) === at,
  );
  if (distinct.length === 0) return match;
  const same = await help.sameQuestion(
    question,
    distinct.map(({ text }) => text),
  );
  const chosen = same.kind === 'helped' && same.value !== null ? distinct[same.value] : undefined;
  return chosen === undefined ? match : { kind: 'serve', articleId: chosen.articleId, probability: match.probability };
}
