import { stem } from '../../domain/words.ts';

// Longest first. What remains must be a word's length, so that "patient" and "agent" keep their endings.
const endings =
  /(?:ization|iveness|fulness|ousness|ability|ibility|ically|ation|ative|ement|ments|ment|ness|ally|ance|ence|ancy|ency|able|ible|ive|ion|ity|ous|ant|ent|ist|ism|al|ic|ly|er|or|y)$/;
const shortestRoot = 5;

/** What the forms of a word have in common: "prevent", "prevention", "preventive". Beginnings stay: "un-" changes the meaning. */
export function rootOf(word: string): string {
  const stemmed = stem(word).replace(/([bdgmnprt])\1$/, '$1');
  const root = stemmed.replace(endings, '');
  return root.length >= shortestRoot ? root : stemmed;
}

/** Whether two words begin alike for so long that they are forms of one: "administered", "administration". */
export function areForms(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common += 1;
  return common >= Math.max(5, 0.75 * shorter);
}
