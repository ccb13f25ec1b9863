/** The editorial states of an article, in the order in which it passes them. */
export const reviewStatuses = ['submitted', 'under-review', 'approved', 'retired'] as const;

export type ReviewStatus = (typeof reviewStatuses)[number];

// A retired article comes back only as a new submission, so that nobody revives a text that the board withdrew.
const transitions: Readonly<Record<ReviewStatus, readonly ReviewStatus[]>> = {
  submitted: ['under-review', 'retired'],
  'under-review': ['submitted', 'approved', 'retired'],
  approved: ['under-review', 'retired'],
  retired: ['submitted'],
};

export function allowedTransitions(from: ReviewStatus): readonly ReviewStatus[] {
  return transitions[from];
}

export function canBecome(from: ReviewStatus, to: ReviewStatus): boolean {
  return transitions[from].includes(to);
}
