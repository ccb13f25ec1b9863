import type { CalendarDate } from './calendar-date.ts';
import type { Original, Source } from './source.ts';

/** A paper that was retracted, as a public list has it. */
export interface Retraction {
  /** The list's own number for it. */
  readonly id: string;
  /** Lower case: DOIs are the same in any case. At least one of the two is there. */
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly date: CalendarDate;
  /** Who says so, when and why, in one sentence. */
  readonly notice: string;
}

export function isRetracted(original: Original, { doi, pmid }: Retraction): boolean {
  return (doi !== null && original.doi?.toLowerCase() === doi) || (pmid !== null && original.pmid === pmid);
}

/** The source as retracted, when the list has it; a notice that the library has already stays. */
export function markRetracted<T extends Source>(source: T, retractions: readonly Retraction[]): T {
  if (source.status.kind === 'retracted') return source;
  const found = retractions.find((one) => isRetracted(source.original, one));
  return found === undefined ? source : { ...source, status: { kind: 'retracted', notice: found.notice } };
}
