import type { Review } from '../domain/article.ts';
import { isNonEmpty } from '../domain/non-empty.ts';
import type { WrittenHead } from '../ports/library-files.ts';

type ComplainOf = (field: string, message: string) => void;

/** The state of review that the head's fields add up to, or null with the reasons why they do not. */
export function compileReview(head: WrittenHead, complainOf: ComplainOf): Review | null {
  if (head.reviewers.includes(head.author)) complainOf('reviewers', 'names the author; nobody reviews an own text');
  switch (head.status) {
    case 'submitted':
      forbid(head, ['approvalDate', 'lastReviewDate', 'reviewDue'], complainOf);
      if (head.reviewers.length > 0)
        complainOf('reviewers', 'a submitted article has no reviewers yet; remove them or set status to under-review');
      return { status: 'submitted' };
    case 'under-review':
      forbid(head, ['approvalDate', 'reviewDue'], complainOf);
      if (isNonEmpty(head.reviewers)) return { status: 'under-review', reviewers: head.reviewers };
      complainOf('status', 'an article under review needs at least one reviewer');
      return null;
    case 'approved':
      return approved(head, complainOf);
    case 'retired':
      return retired(head, complainOf);
  }
}

function approved(head: WrittenHead, complainOf: ComplainOf): Review | null {
  const { reviewers, approvalDate, lastReviewDate, reviewDue } = head;
  for (const field of ['approvalDate', 'lastReviewDate', 'reviewDue'] as const) {
    if (head[field] === undefined) complainOf('status', `an approved article needs the field "${field}"`);
  }
  if (reviewers.length === 0) complainOf('status', 'an approved article needs at least one reviewer');
  if (!isNonEmpty(reviewers) || approvalDate === undefined || lastReviewDate === undefined || reviewDue === undefined)
    return null;
  if (lastReviewDate < approvalDate)
    complainOf('lastReviewDate', 'is before the approval; the last review is the approval or later');
  if (reviewDue <= lastReviewDate) complainOf('reviewDue', 'is not after the last review');
  return { status: 'approved', reviewers, approvalDate, lastReviewDate, reviewDue };
}

function retired(head: WrittenHead, complainOf: ComplainOf): Review | null {
  const { retiredDate, retiredReason, reviewers } = head;
  if (retiredDate === undefined) complainOf('status', 'a retired article needs the field "retiredDate"');
  if (retiredReason === undefined) complainOf('status', 'a retired article needs the field "retiredReason"');
  if (retiredDate === undefined || retiredReason === undefined) return null;
  return { status: 'retired', retiredDate, reason: retiredReason, reviewers };
}

function forbid(head: WrittenHead, fields: readonly (keyof WrittenHead)[], complainOf: ComplainOf): void {
  for (const field of fields) {
    if (head[field] !== undefined)
      complainOf(field, `does not belong to an article with status ${head.status}; remove it`);
  }
}
