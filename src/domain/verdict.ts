/** What a statement is checked for, in the order in which the checks are shown. */
export const checkNames = [
  'numbers',
  'units',
  'frequency',
  'comparator',
  'drug',
  'dose-form',
  'population',
  'direction',
  'negation',
  'entailment',
] as const;

export type CheckName = (typeof checkNames)[number];

/** Kept with a statement, so that a reader can open it ("10 of 10 checks"). */
export interface Verdict {
  /** One per name, in the order of `checkNames`. */
  readonly checks: readonly { readonly name: CheckName; readonly passed: boolean }[];
  /** Whether every check passed; a statement that fails one is not shown. */
  readonly passed: boolean;
}

export function verdictOf(failed: ReadonlySet<CheckName>): Verdict {
  const checks = checkNames.map((name) => ({ name, passed: !failed.has(name) }));
  return { checks, passed: failed.size === 0 };
}
