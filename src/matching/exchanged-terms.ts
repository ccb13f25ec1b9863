import { likenessAmong, type WeightedTerms } from './overlap.ts';
import type { Reading } from './read-wording.ts';

/** From this weight on a term is rare enough to be what a question is about. */
const rare = 0.8;

/** A rare word that nothing explains stands between the same neighbours as another rare word: "retested for candida?", "retested for chlamydia?". */
export function hasExchangedWord(question: Reading, wording: Reading, unexplained: WeightedTerms): boolean {
  const asked = framesOf(question, (term) => unexplained.has(term));
  const written = framesOf(wording, (term) => likenessAmong(term, question.terms) === 0);
  return [...asked].some((frame) => written.has(frame));
}

/** The neighbours of each rare term of the asking sentence that is missed on the other side. */
function framesOf({ focusSequence, focusTerms }: Reading, isMissed: (term: string) => boolean): ReadonlySet<string> {
  return new Set(
    focusSequence.flatMap((term, at) => {
      if ((focusTerms.get(term) ?? 0) < rare || !isMissed(term)) return [];
      return [`${focusSequence[at - 1] ?? '^'} ${focusSequence[at + 1] ?? '$'}`];
    }),
  );
}

/** The last rare words differ: "… after a deep vein thrombosis?", "… after a pulmonary embolism?". */
export function hasExchangedEnd(question: Reading, wording: Reading, unexplained: WeightedTerms): boolean {
  const asked = lastRare(question);
  const written = lastRare(wording);
  if (asked === undefined || written === undefined) return false;
  return likenessAmong(written, question.terms) === 0 && unexplained.has(asked);
}

function lastRare({ focusSequence, focusTerms }: Reading): string | undefined {
  return focusSequence.findLast((term) => (focusTerms.get(term) ?? 0) >= rare);
}

const conditional = new Set('in with after during while despite without if when following on'.split(' '));
const longestCondition = 8;

/** The same question with "… in a patient with epilepsy" behind it: a rare term there that no wording of the article has. */
export function hasExtraCondition(
  { focusSequence, focusTerms }: Reading,
  shareAsked: number,
  unexplained: WeightedTerms,
): boolean {
  const start = focusSequence.findLastIndex((term) => conditional.has(term));
  if (start < 2 || focusSequence.length - start > longestCondition || shareAsked < 0.75) return false;
  return focusSequence.slice(start + 1).some((term) => (focusTerms.get(term) ?? 0) >= rare && unexplained.has(term));
}
