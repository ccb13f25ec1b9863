import { z } from 'zod';
import { calendarDateSchema } from '../../src/domain/calendar-date.ts';
import { evidenceTypes, type Source, type SourceStatus } from '../../src/domain/source.ts';
import { nonEmpty } from './stored-citation.ts';

const status = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('current') }),
  z.looseObject({ kind: z.literal('superseded'), by: z.string() }),
  z.looseObject({ kind: z.literal('retracted'), notice: z.string() }),
]) satisfies z.ZodType<SourceStatus>;

const shared = {
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  year: z.number(),
  jurisdiction: z.string(),
  evidence: z.looseObject({ type: z.enum(evidenceTypes), grade: z.string().exactOptional() }),
  original: z.looseObject({
    citation: z.string(),
    url: z.string().exactOptional(),
    doi: z.string().exactOptional(),
    pmid: z.string().exactOptional(),
    setId: z.string().exactOptional(),
  }),
  status,
  digest: z.boolean(),
  sections: nonEmpty(z.looseObject({ heading: z.string(), text: z.string() })),
  retrieved: calendarDateSchema.exactOptional(),
};

export const storedSource = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('guideline'), ...shared }),
  z.looseObject({ kind: z.literal('research'), ...shared }),
  z.looseObject({
    kind: z.literal('label'),
    drug: z.looseObject({ generic: z.string(), brands: z.array(z.string()) }),
    ...shared,
  }),
]) satisfies z.ZodType<Source>;
