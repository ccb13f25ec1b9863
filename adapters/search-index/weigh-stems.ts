import type { Vocabulary } from './vocabulary.ts';

/**
 * How much a stem says what a text is about; 1 for the mean stem. A stem that stands several times in each text that has it names their
 * subject ("apixaban", "vertebroplasty"); one that stands once in each is a way of speaking ("increased", "observed"), and rarity alone
 * takes the two for alike. The root of how often it stands in a text that has it, over the mean of all stems; three texts of that mean are
 * added, so that a stem of one text decides nothing (after Church & Gale, Poisson mixtures, 1995).
 */
export function aboutnessOf(stem: string, vocabulary: Vocabulary): number {
  const mean = vocabulary.meanUses;
  const each = (vocabulary.usesOf(stem) + 3 * mean) / (vocabulary.textsWith(stem) + 3);
  return Math.sqrt(each / mean);
}
