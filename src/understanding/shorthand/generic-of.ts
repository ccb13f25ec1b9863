import { wordsOf } from '../../domain/words.ts';
import { drugsNamed } from '../../matching/drugs-named.ts';

/** "Eliquis" and "apixaban" are one. */
export function genericOf(text: string): string {
  return [...drugsNamed(wordsOf(text))].join(' ') || text.toLowerCase();
}
