import type { CalendarDate } from './calendar-date.ts';
import type { NonEmpty } from './non-empty.ts';

export const sourceKinds = ['guideline', 'label', 'research'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const evidenceTypes = [
  'clinical practice guideline',
  'drug label',
  'systematic review',
  'randomised trial',
  'cohort study',
  'case-control study',
  'case series',
  'consensus statement',
  'narrative review',
  'surveillance report',
] as const;
export type EvidenceType = (typeof evidenceTypes)[number];

export interface Evidence {
  readonly type: EvidenceType;
  /** The publisher's own words for its grade; absent when it gave none. Never made up here. */
  readonly grade?: string;
}

/** Where the original is found. `citation` always; identifiers only when they are certain. */
export interface Original {
  readonly citation: string;
  readonly url?: string;
  readonly doi?: string;
  readonly pmid?: string;
  /** The SPL set id of an FDA label. */
  readonly setId?: string;
}

export type SourceStatus =
  | { readonly kind: 'current' }
  | { readonly kind: 'superseded'; readonly by: string }
  | { readonly kind: 'retracted'; readonly notice: string };

export interface SourceSection {
  /** As printed, e.g. "2 Dosage and administration"; a label's begins with the number of the section. */
  readonly heading: string;
  /** Paragraphs joined by a blank line; a passage's offsets count characters (UTF-16 units) in this text. */
  readonly text: string;
}

/** The drug that a label is of. */
export interface LabelledDrug {
  /** Lower case, e.g. "alendronate". */
  readonly generic: string;
  readonly brands: readonly string[];
}

interface SourceBase {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  readonly jurisdiction: string;
  readonly evidence: Evidence;
  readonly original: Original;
  readonly status: SourceStatus;
  /** True when the text retells the original and is not it. */
  readonly digest: boolean;
  readonly sections: NonEmpty<SourceSection>;
  /** The day on which this copy was read in, when known. */
  readonly retrieved?: CalendarDate;
}

export type Source =
  | (SourceBase & { readonly kind: 'guideline' })
  | (SourceBase & { readonly kind: 'research' })
  | (SourceBase & { readonly kind: 'label'; readonly drug: LabelledDrug });

export type LabelSource = Extract<Source, { kind: 'label' }>;

/** The leading number of a label's section ("8.1 Pregnancy" → "8.1"); "boxed" for the boxed warning; otherwise null. */
export function labelSectionNumber(heading: string): string | null {
  if (/^boxed warning\b/i.test(heading)) return 'boxed';
  return /^(\d{1,2}(?:\.\d{1,2})?)\b/.exec(heading)?.[1] ?? null;
}

/** A web address for the original, or null when no identifier of it is known. */
export function originalAddress(original: Original): string | null {
  if (original.url !== undefined) return original.url;
  if (original.doi !== undefined) return `https://doi.org/${original.doi}`;
  if (original.pmid !== undefined) return `https://pubmed.ncbi.nlm.nih.gov/${original.pmid}/`;
  if (original.setId !== undefined) {
    return `https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=${original.setId}`;
  }
  return null;
}
