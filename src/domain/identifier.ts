/** Kinds of patient identifier (after the eighteen of HIPAA's Safe Harbor, 45 CFR 164.514(b)(2)). */
export const identifierTypes = [
  'name',
  'date',
  'location',
  'contact',
  'number',
  'age-over-89',
  'device-or-account',
] as const;
export type IdentifierType = (typeof identifierTypes)[number];

/** Where an identifier stands in a text: UTF-16 units, end exclusive. Its characters are never kept. */
export interface IdentifierSpan {
  readonly start: number;
  readonly end: number;
  readonly type: IdentifierType;
}
