import table from './word-weights.json' with { type: 'json' };

const weights: ReadonlyMap<string, number> = new Map(Object.entries(table));

/** How much a word tells, 0 to 1: its inverse document frequency where it is common, 1 where it is rare. */
export function weightOf(word: string): number {
  return weights.get(word) ?? 1;
}
