/** A stretch of values, both ends included; an end that is not included lies a hair further in. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const hair = 1e-6;

export const above = (value: number): Range => ({ low: value + hair, high: Number.POSITIVE_INFINITY });
export const atLeast = (value: number): Range => ({ low: value, high: Number.POSITIVE_INFINITY });
export const below = (value: number): Range => ({ low: 0, high: value - hair });
export const atMost = (value: number): Range => ({ low: 0, high: value });

export function overlap(one: Range, other: Range): Range {
  return { low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) };
}

export function scale({ low, high }: Range, factor: number): Range {
  return { low: low * factor, high: high * factor };
}

/** Where a patient's value stands to the ranges that a text names; `partly` where the text holds for some of what was asked. */
export type Standing = 'within' | 'partly' | 'outside';

export function standingOf(asked: Range, stated: readonly Range[]): Standing {
  if (stated.some(({ low, high }) => low <= asked.low && asked.high <= high)) return 'within';
  return stated.some((range) => isRange(overlap(asked, range))) ? 'partly' : 'outside';
}

function isRange({ low, high }: Range): boolean {
  return low <= high;
}
