import { describe, expect, it } from 'vitest';
import { isReviewOverdue } from '../../src/domain/article.ts';
import { isCalendarDate, spellDate } from '../../src/domain/calendar-date.ts';
import { allowedTransitions, canBecome, reviewStatuses } from '../../src/domain/review-status.ts';
import { sampleArticle } from '../support/samples.ts';

describe('the states of review', () => {
  it('lead to approval only through review', () => {
    expect(reviewStatuses.filter((from) => canBecome(from, 'approved'))).toEqual(['under-review']);
  });

  it('let a retired article come back only as a submission', () => {
    expect(allowedTransitions('retired')).toEqual(['submitted']);
  });

  it('never lead from a state to itself', () => {
    expect(reviewStatuses.filter((status) => canBecome(status, status))).toEqual([]);
  });
});

describe('a review date', () => {
  it('is in time on the day, and overdue from the day after', () => {
    const { review } = sampleArticle();
    expect(isReviewOverdue(review, '2028-04-14')).toBe(false);
    expect(isReviewOverdue(review, '2028-04-15')).toBe(true);
  });

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', 'soon'])('is not %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  it('is spelt so that nobody mistakes the month', () => {
    expect(spellDate('2026-04-05')).toBe('5 April 2026');
  });
});
