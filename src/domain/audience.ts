/** Who the words are chosen for. Facts are the same for all three. */
export const audiences = ['clinician', 'care-team', 'patient'] as const;

export type Audience = (typeof audiences)[number];
