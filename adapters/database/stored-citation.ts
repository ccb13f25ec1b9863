import { z } from 'zod';
import type { Citation } from '../../src/domain/citation.ts';
import { sourceKinds } from '../../src/domain/source.ts';
import type { Disagreement, Statement, SummarySentence } from '../../src/domain/statement.ts';
import { checkNames, type Verdict } from '../../src/domain/verdict.ts';

const storedVerdict = z.looseObject({
  checks: z.array(z.looseObject({ name: z.enum(checkNames), passed: z.boolean() })),
  passed: z.boolean(),
}) satisfies z.ZodType<Verdict>;

// Loose objects throughout: a field that this version does not know is handed on, not dropped.

/** A list with at least one element. */
export function nonEmpty<T extends z.ZodType>(item: T): z.ZodTuple<[T], T> {
  return z.tuple([item], item);
}

export const storedCitation = z.looseObject({
  sourceId: z.string(),
  passageId: z.string(),
  section: z.string(),
  quote: z.string(),
  start: z.number(),
  end: z.number(),
}) satisfies z.ZodType<Citation>;

export const storedSentence = z.looseObject({
  text: z.string(),
  citations: nonEmpty(storedCitation),
  verdict: storedVerdict.exactOptional(),
  offLabel: z.string().exactOptional(),
}) satisfies z.ZodType<SummarySentence>;

export const storedStatement = z.looseObject({
  text: z.string(),
  kind: z.enum(sourceKinds),
  citations: nonEmpty(storedCitation),
  verdict: storedVerdict.exactOptional(),
  offLabel: z.string().exactOptional(),
}) satisfies z.ZodType<Statement>;

export const storedDisagreement = z.looseObject({
  about: z.string(),
  sides: z.tuple([storedStatement, storedStatement], storedStatement),
}) satisfies z.ZodType<Disagreement>;
