/** A capitalised word of two letters or more: "Jane", "O'Brien", "Anne-Marie", "St" is one too. */
export const capital = "\\p{Lu}\\p{M}*(?:'(?=\\p{Lu}))?[\\p{L}\\p{M}]+(?:[-'][\\p{L}\\p{M}]+){0,3}";
/** "J.", "J", "J.K." */
export const initial = "\\p{Lu}(?:\\.(?: ?\\p{Lu}\\.){0,2}|(?![\\p{L}\\p{N}'-]))";
/** What is looked for begins a word. `\b` knows ASCII only. */
export const beginning = '(?<![\\p{L}\\p{M}\\p{N}])';
/** What is looked for ends a word. */
export const ending = '(?![\\p{L}\\p{M}\\p{N}])';

const particle = '(?:(?:van|von|der|den|de|del|della|di|da|dos|la|le|al|el|bin|ibn|bint|ter|ten) ){0,2}';
export const nameWord = `(?:${capital}|${initial})`;
/** One to four words of a name: "Jane", "Jane A. Example", "Jan van der Example". */
export const fullName = `${nameWord}(?:(?: |(?<=\\.))${particle}${nameWord}){0,3}`;
/** The words of a name that follow its first. */
export const restOfName = `(?:\\.? ${particle}${nameWord}){1,3}|\\.(?! \\p{Lu})`;

/** The same words with a small or a capital first letter; the rest of a pattern must keep its case. */
export function anyFirstLetter(pattern: string): string {
  return pattern.replace(/(?<=^|[ |(])[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

/**
 * A text typed with the capitals locked, in ordinary capitals ("PT SEEN AT" → "Pt Seen At"), so that capitals tell something again. Other texts
 * stay as they are, and so do all offsets.
 */
export function unlockCapitals(text: string): string {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 16 || capitals < letters * 0.7) return text;
  const lowered = text.replace(/(?<=\p{L})\p{Lu}/gu, (letter) => letter.toLowerCase());
  return lowered.length === text.length ? lowered : text;
}

/** How a text was typed. Where every word has capitals, a capital tells no name. */
export interface Writing {
  readonly capitalsTell: boolean;
}

/** True when nearly every longer word has a capital, as in a heading, or had before {@link unlockCapitals}. */
export function isHeadline(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 5 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.7;
}
