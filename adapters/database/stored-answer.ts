import { z } from 'zod';
import { type Answer, type ClinicalAnswer, declineReasons } from '../../src/domain/answer.ts';
import { audiences } from '../../src/domain/audience.ts';
import { calendarDateSchema } from '../../src/domain/calendar-date.ts';
import { identifierTypes } from '../../src/domain/identifier.ts';
import { languages } from '../../src/domain/language.ts';
import { withoutModelReasons } from '../../src/domain/without-model.ts';
import { storedApprovedArticle, storedArticleRef, storedPendingArticle } from './stored-article.ts';
import { nonEmpty, storedCitation, storedDisagreement, storedSentence, storedStatement } from './stored-citation.ts';
import { storedSource } from './stored-source.ts';

const edition = { title: z.string(), year: z.number() };

const leftOut = z.looseObject({ ...edition, successor: z.looseObject(edition).nullable() });

const withoutModel = z.enum(withoutModelReasons).exactOptional();

const disclaimer = z.looseObject({ id: z.string(), version: z.number(), text: z.string() });

const boxedWarnings = z.array(
  z.looseObject({ drug: z.string(), paragraphs: nonEmpty(z.string()), citations: nonEmpty(storedCitation) }),
);
const labelLimits = z.array(storedSentence.extend({ drug: z.string() }));

const evidenced = {
  audience: z.enum(audiences),
  sources: nonEmpty(storedSource),
  boxedWarnings,
  labelLimits: labelLimits.exactOptional(),
  followUps: z.array(z.looseObject({ question: z.string(), asked: z.boolean().default(false) })),
  disclaimer,
};

const clinicalAnswer = z.discriminatedUnion('kind', [
  z.looseObject({
    ...evidenced,
    kind: z.literal('approved-article'),
    article: storedApprovedArticle,
    reviewOverdue: z.boolean(),
  }),
  z.looseObject({ ...evidenced, kind: z.literal('pending-article'), article: storedPendingArticle }),
  z.looseObject({
    ...evidenced,
    kind: z.literal('composed'),
    lead: nonEmpty(storedSentence),
    statements: z.array(storedStatement),
    disagreements: z.array(storedDisagreement),
    composedOn: calendarDateSchema,
    offers: z.array(storedArticleRef),
    withheld: z.number(),
    leftOut: z.array(leftOut).exactOptional(),
    withoutModel,
  }),
  z.looseObject({
    kind: z.literal('not-covered'),
    searched: z.looseObject({
      articles: z.number(),
      sources: z.looseObject({ guideline: z.number(), label: z.number(), research: z.number() }),
    }),
    nearest: z.array(storedArticleRef),
    mayBeNearest: z.boolean(),
    warnings: z.looseObject({ boxedWarnings, labelLimits, sources: nonEmpty(storedSource) }).exactOptional(),
    leftOut: z.array(leftOut).exactOptional(),
    withoutModel,
    disclaimer,
  }),
]) satisfies z.ZodType<ClinicalAnswer>;

const declined = z.looseObject({
  kind: z.literal('declined'),
  reason: z.enum(declineReasons),
  language: z.enum(languages).exactOptional(),
});

const urgentBanner = z.looseObject({ recognised: z.string(), action: z.string() });

const identifiersFound = z.looseObject({
  kind: z.literal('identifiers-found'),
  found: nonEmpty(z.enum(identifierTypes)),
  urgent: urgentBanner.nullable(),
});

/** What screening answers when it stops a question. */
export const storedStop = z.discriminatedUnion('kind', [declined, identifiersFound]);

export const storedAnswer = z.discriminatedUnion('kind', [
  ...clinicalAnswer.options,
  z.looseObject({
    kind: z.literal('urgent'),
    banner: urgentBanner,
    answer: clinicalAnswer,
    nearestOnly: z.literal(true).exactOptional(),
  }),
  declined,
  identifiersFound,
]) satisfies z.ZodType<Answer>;
