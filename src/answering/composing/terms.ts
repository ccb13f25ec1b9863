import { keepReadings } from '../../domain/keep-readings.ts';
import { stem, stopWords, wordsOf } from '../../domain/words.ts';
import { readPhrases } from '../../matching/read-phrases.ts';

/**
 * What a text speaks of, each once: brands as generic names, abbreviations and lay words as the clinical term, other words as stems. Words
 * that tell nothing are left out.
 */
export function termsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set(readPhrases(words).filter((term) => !tellsNothing.has(term) && (term.length > 1 || /\d/.test(term))));
}

/** As {@link termsOf}, of a sentence of a source or the place where it stands. */
export const termsOfSource = keepReadings(termsOf);

const tellsNothing: ReadonlySet<string> = new Set([...stopWords].map(stem));
