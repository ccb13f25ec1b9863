import { createHash } from 'node:crypto';
import { z } from 'zod';
import { feedbackReasons } from '../../src/ports/feedback-log.ts';

const id = z.string().min(1).max(200);
// More than a question may have, so that one that is too long is told so and not lost.
const question = z.string().max(20_000);

const press = z.discriminatedUnion('verb', [
  /** A question that was offered: a follow-up, or "Is this what you mean?". */
  z.object({ verb: z.literal('ask-offered'), answer: id, question: question.min(1) }),
  /** A question typed into the card. */
  z.object({ verb: z.literal('ask-typed'), answer: id, question: question.default('') }),
  z.object({ verb: z.literal('helpful'), answer: id }),
  z.object({ verb: z.literal('not-helpful'), answer: id, reason: z.enum(feedbackReasons).nullable().catch(null) }),
  z.object({ verb: z.literal('send-to-board'), answer: id }),
  z.object({ verb: z.literal('open-article'), answer: id, article: id }),
]);

/** A button under an answer that a person pressed. */
export type Press = z.infer<typeof press>;

export const inputIds = { question: 'question', reason: 'reason', receiver: 'receiver' } as const;

const pressed = z.object({
  action: z.object({ verb: z.string(), data: z.record(z.string(), z.unknown()).default({}) }),
});

/** The fields of the settings form when its button was pressed; null for another button. */
export function readSettingsPress(value: unknown): Readonly<Record<string, unknown>> | null {
  const action = pressed.safeParse(value).data?.action;
  return action?.verb === 'save-settings' ? action.data : null;
}

/** @returns null for a button that is not one of ours. */
export function readPress(value: unknown): Press | null {
  const action = pressed.safeParse(value);
  if (!action.success) return null;
  const { verb, data } = action.data.action;
  return press.safeParse({ ...data, verb }).data ?? null;
}

/** The same for every press of one offered question under one answer, so that it is asked once. Holds no word of it. */
export function offeredEventId(answerId: string, offered: string): string {
  return `press:${answerId}:${createHash('sha256').update(offered).digest('hex').slice(0, 24)}`;
}
