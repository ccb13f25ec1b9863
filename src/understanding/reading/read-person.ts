import { isPersonNoun, men, women } from '../words/people-nouns.ts';
import { lowerDeterminer, nameOf } from './name-of-phrase.ts';
import type { Phrase } from './phrase.ts';
import type { ReadText } from './read-text.ts';
import type { Referent } from './referent.ts';

/** By which pronoun a phrase may be taken up as a person; null when it names none. */
export function personOf({ text }: ReadText, phrase: Phrase): Referent['person'] {
  if (women.has(phrase.head)) return 'she';
  if (men.has(phrase.head)) return 'he';
  if (isPersonNoun(phrase.head)) return 'either';
  const asked = /^who(?:'s|’s| is| was)\b/i.test(text) && phrase.role === 'subject';
  return asked || (isName(phrase.text) && phrase.kind === 'thing') ? 'either' : null;
}

/** Two capitalised words or more, and nothing else. */
export function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)+$/u.test(text);
}

/** "a woman with kidney disease": a person is told by what comes with them. */
export function withCircumstance(sentence: ReadText, phrase: Phrase): string {
  const next = sentence.phrases.find((other) => other.first === phrase.last + 2);
  const bound = next?.role === 'oblique' && /^(?:with|on|over|under|without)$/.test(next.preposition ?? '');
  return bound && next !== undefined ? lowerDeterminer(sentence.text.slice(phrase.start, next.end)) : nameOf(phrase);
}
