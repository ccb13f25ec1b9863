import type { Verdict } from '../domain/verdict.ts';

/** "10 of 10 checks". What they are is told in the editorial policy. */
export function spellVerdict({ checks }: Verdict): string {
  const passed = checks.filter((check) => check.passed).length;
  return `${passed} of ${checks.length} checks`;
}

/** Where a quote stands, and how what rests on it was checked. */
export function spellOrigin({ section, checks }: { readonly section: string; readonly checks?: string }): string {
  return checks === undefined ? section : `${section} · ${checks}`;
}
