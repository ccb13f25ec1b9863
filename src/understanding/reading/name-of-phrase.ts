import type { Phrase } from './phrase.ts';

/** The phrase as another sentence names it: without the words that only its own sentence needs. */
export function nameOf(phrase: Phrase): string {
  const bare = phrase.text.replace(/^(?:any|some|other|all|both|many|much|more|most|several|few|each|every)\s+/i, '');
  return lowerDeterminer(bare.replace(/^(?:this|that|these|those)(?=\s)/i, 'the'));
}

/** "The gout" in the middle of a sentence is "the gout". */
export function lowerDeterminer(text: string): string {
  return text.replace(/^(?:The|An?|My|Our|Your)(?=\s)/, (word) => word.toLowerCase());
}
