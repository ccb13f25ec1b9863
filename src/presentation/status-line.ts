import type { Review } from '../domain/article.ts';
import { spellDate } from '../domain/calendar-date.ts';
import type { ReviewStatus } from '../domain/review-status.ts';
import type { CardStatus } from './answer-card.ts';

const caution = 'Exercise caution: pending human review.';
const stepLabels = ['Submitted', 'Under review', 'Approved'] as const;

const words: Readonly<Record<ReviewStatus, string>> = {
  submitted: 'Submitted',
  'under-review': 'Under review',
  approved: 'Approved',
  retired: 'Retired',
};

export function statusInWords(status: ReviewStatus): string {
  return words[status];
}

/** The stepper of a board-reviewed article. */
export function articleStatus(
  review: Exclude<Review, { status: 'retired' }>,
  version: number,
  author: string,
): CardStatus {
  switch (review.status) {
    case 'approved':
      return {
        label: 'Approved',
        steps: steps(3),
        detail: `Approved by ${review.reviewers.join(', ')} on ${spellDate(review.approvalDate)} · version ${version} · last reviewed ${spellDate(review.lastReviewDate)}`,
        caution: null,
      };
    case 'under-review':
      return {
        label: 'Under review',
        steps: steps(1),
        detail: `Version ${version} by ${author}, with ${review.reviewers.join(', ')} for review`,
        caution,
      };
    case 'submitted':
      return {
        label: 'Submitted',
        steps: steps(0),
        detail: `Version ${version} by ${author}, not yet with a reviewer`,
        caution,
      };
  }
}

/** What a composed answer shows: no step of the review has been taken. */
export function notReviewed(): CardStatus {
  return {
    label: 'Not reviewed',
    steps: stepLabels.map((label) => ({ label, state: 'to-do' as const })),
    detail: 'Put together from the sources below, sentence by sentence; the board has not seen it.',
    caution,
  };
}

// `reached` counts the steps that are over; the one after it is where the article stands now.
function steps(reached: number): CardStatus['steps'] {
  return stepLabels.map((label, index) => ({
    label,
    state: index < reached ? 'done' : index === reached ? 'current' : 'to-do',
  }));
}
