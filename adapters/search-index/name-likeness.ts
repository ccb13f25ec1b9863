import type { Vocabulary } from './vocabulary.ts';

/** The names that a passage goes by, each as its stems: what its heading is about, and every synonym. */
export type Names = readonly (readonly string[])[];

/**
 * How far the question is about something that goes by one of the names, 0 to 1: the share of the name that the question says, times
 * the root of the share of the question's subject that the name covers; both weighted by rarity. The best name counts.
 */
export function nameLikeness(names: Names, subject: ReadonlySet<string>, vocabulary: Vocabulary): number {
  let wanted = 0;
  for (const stem of subject) wanted += vocabulary.rarity(stem);
  if (wanted === 0) return 0;
  let best = 0;
  for (const name of names) {
    let whole = 0;
    let said = 0;
    for (const stem of new Set(name)) {
      const weight = vocabulary.rarity(stem);
      whole += weight;
      if (subject.has(stem)) said += weight;
    }
    if (whole > 0) best = Math.max(best, (said / whole) * Math.sqrt(said / wanted));
  }
  return best;
}
