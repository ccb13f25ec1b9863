import { z } from 'zod';
import { sourceKinds } from '../../src/domain/source.ts';

/** What a model is asked to reply, and how the reply is read. Every field is required: strict structured output knows no other. */
export const draftReply = z.strictObject({
  statements: z.array(
    z.strictObject({
      section: z.enum(['lead', ...sourceKinds]),
      text: z.string(),
      reworded: z.string(),
      quotes: z.array(z.strictObject({ passageId: z.string(), quote: z.string() })),
    }),
  ),
});

export const judgeReply = z.strictObject({ supported: z.array(z.boolean()) });

export const questionReply = z.strictObject({ question: z.string() });

export const sameQuestionReply = z.strictObject({ number: z.number().int().nullable() });
