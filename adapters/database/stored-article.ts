import { z } from 'zod';
import type { Article, ArticleRef, Review } from '../../src/domain/article.ts';
import { calendarDateSchema } from '../../src/domain/calendar-date.ts';
import { reviewStatuses } from '../../src/domain/review-status.ts';
import { nonEmpty, storedDisagreement, storedSentence, storedStatement } from './stored-citation.ts';

const submitted = z.looseObject({ status: z.literal('submitted') });

const underReview = z.looseObject({ status: z.literal('under-review'), reviewers: nonEmpty(z.string()) });

const approved = z.looseObject({
  status: z.literal('approved'),
  reviewers: nonEmpty(z.string()),
  approvalDate: calendarDateSchema,
  lastReviewDate: calendarDateSchema,
  reviewDue: calendarDateSchema,
});

const retired = z.looseObject({
  status: z.literal('retired'),
  retiredDate: calendarDateSchema,
  reason: z.string(),
  reviewers: z.array(z.string()),
});

const review = z.discriminatedUnion('status', [submitted, underReview, approved, retired]) satisfies z.ZodType<Review>;

const summary = nonEmpty(storedSentence);

export const storedArticle = z.looseObject({
  id: z.string(),
  version: z.number(),
  question: z.string(),
  aliases: z.array(z.string()),
  topic: z.string(),
  author: z.string(),
  updated: calendarDateSchema,
  review,
  drugs: z.array(z.string()),
  summaries: z.looseObject({ clinician: summary, 'care-team': summary, patient: summary }),
  statements: nonEmpty(storedStatement),
  disagreements: z.array(storedDisagreement),
  references: nonEmpty(z.string()),
  followUps: z.array(z.string()),
}) satisfies z.ZodType<Article>;

export const storedApprovedArticle = storedArticle.extend({ review: approved });

export const storedPendingArticle = storedArticle.extend({
  review: z.discriminatedUnion('status', [submitted, underReview]),
});

export const storedArticleRef = z.looseObject({
  id: z.string(),
  question: z.string(),
  status: z.enum(reviewStatuses),
}) satisfies z.ZodType<ArticleRef>;
