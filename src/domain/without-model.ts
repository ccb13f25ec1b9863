/** Why an answer shows the sources' own sentences although a model is configured to word it. */
export const withoutModelReasons = [
  /** Not reached, or it answered with an error. */
  'unavailable',
  'slow',
  'refused',
  'over-budget',
  /** What came back was no draft. */
  'unusable',
  /** Its first lines did not agree with their quotes. */
  'unverified',
] as const;

export type WithoutModelReason = (typeof withoutModelReasons)[number];
