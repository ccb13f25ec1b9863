import type { Word } from './word.ts';

/** Words put down side by side, as on a chart: no question word, no auxiliary, no request. "apixaban dose AF". */
export function isJotted(words: readonly Word[]): boolean {
  return words[0]?.tag !== 'verb' && !words.some(({ tag }) => tag === 'asking' || tag === 'auxiliary');
}
