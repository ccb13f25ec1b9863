import { isRetracted, type Retraction } from '../../src/domain/retraction.ts';
import type { RetractionList } from '../../src/ports/retraction-list.ts';

export function createMemoryRetractions(): RetractionList {
  let kept: readonly Retraction[] = [];
  return {
    async replace(retractions) {
      kept = retractions;
    },
    among: async (originals) => kept.filter((one) => originals.some((original) => isRetracted(original, one))),
  };
}
