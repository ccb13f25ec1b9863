import type { Vocabulary } from './vocabulary.ts';

/** The names that a passage goes by, each as its stems: what its heading is about, and every synonym. */
export type Names = readonly (readonly string[])[];

/**
 * How far the question is about something that goes by one of the names, 0 to 1: the share of the name that the question says, times
 * the root of the share of the question's subject that the name covers; both weighted by rarity. The best name counts.
 * @param subject stems of what the question is about
 */
export function createNameScorer(
  subject: ReadonlySet<string>,
  vocabulary: Pick<Vocabulary, 'rarity'>,
): (names: Names) => number {
  // Candidates have most names in common, and looking up a rarity takes longer than all that is done with it.
  const rarities = new Map<string, number>();
  const rarityOf = (stem: string): number => {
    const known = rarities.get(stem);
    if (known !== undefined) return known;
    const rarity = vocabulary.rarity(stem);
    rarities.set(stem, rarity);
    return rarity;
  };
  const wanted = [...subject].reduce((sum, stem) => sum + rarityOf(stem), 0);

  function likenessTo(name: readonly string[]): number {
    if (!name.some((stem) => subject.has(stem))) return 0;
    let whole = 0;
    let said = 0;
    for (const stem of new Set(name)) {
      const weight = rarityOf(stem);
      whole += weight;
      if (subject.has(stem)) said += weight;
    }
    return whole === 0 ? 0 : (said / whole) * Math.sqrt(said / wanted);
  }

  return (names) => {
    let best = 0;
    if (wanted > 0) for (const name of names) best = Math.max(best, likenessTo(name));
    return best;
  };
}
