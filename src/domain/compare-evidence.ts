import type { EvidenceType, Source } from './source.ts';

/** Designs of studies, the strongest first. What is no study (a guideline, a label, an opinion) has no place among them. */
const designs: readonly EvidenceType[] = [
  'systematic review',
  'randomised trial',
  'cohort study',
  'case-control study',
  'case series',
];

/** How one side stands to all others, by date and by study design alone. */
export interface Standing {
  readonly isNewest: boolean;
  readonly isStrongest: boolean;
}

/** @param sides the sources of each side; a side counts by its newest and by its strongest source */
export function compareSides(sides: readonly (readonly Source[])[]): readonly Standing[] {
  const years = sides.map((sources) => Math.max(...sources.map(({ year }) => year)));
  const ranks = sides.map((sources) => Math.min(...sources.map(rankOf)));
  // Guideline against trial is not for a rule to decide.
  const areAllStudies = ranks.every((rank) => rank < designs.length);
  return sides.map((_, at) => ({
    isNewest: isBeyondOthers(years, at, (one, other) => one > other),
    isStrongest: areAllStudies && isBeyondOthers(ranks, at, (one, other) => one < other),
  }));
}

function rankOf({ evidence }: Source): number {
  const place = designs.indexOf(evidence.type);
  return place === -1 ? designs.length : place;
}

function isBeyondOthers(
  values: readonly number[],
  at: number,
  isBeyond: (one: number, other: number) => boolean,
): boolean {
  const own = values[at];
  return own !== undefined && values.every((other, place) => place === at || isBeyond(own, other));
}
