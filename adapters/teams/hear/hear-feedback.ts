import { z } from 'zod';
import { feedbackReasons } from '../../../src/ports/feedback-log.ts';
import { inputIds } from '../presses.ts';
import { adaptiveCard, type CardElement, cardAttachment } from '../render/adaptive-card.ts';
import { reasonInput } from '../render/draw-buttons.ts';
import { words } from '../render/elements.ts';
import { placeOf } from '../reply-address.ts';
import type { InvokeReply } from './invoke-reply.ts';
import type { TeamsActivity } from './read-activity.ts';
import { findShownAnswer } from './shown-answer.ts';
import type { TeamsDesk } from './teams-desk.ts';

type Invoke = Extract<TeamsActivity, { kind: 'invoke' }>;

const reaction = z.enum(['like', 'dislike']);
const form = z.object({
  answer: z.string().optional(),
  reaction: reaction.optional(),
  [inputIds.reason]: z.enum(feedbackReasons).nullable().catch(null),
});
const fetched = z.object({ data: z.object({ actionValue: z.object({ reaction }) }) });
const submitted = z.object({
  actionValue: z.object({
    reaction: reaction.optional(),
    // The form's fields, as JSON in a string or as they are. Free text of Teams' own form is not taken: it may name a patient.
    feedback: z.preprocess(readJson, form.catch({ reason: null })),
  }),
});

/** A thumb under a message was pressed: the form that asks for the reason, or a pointer to the buttons when the answer is not known. */
export async function offerFeedbackForm(invoke: Invoke, desk: TeamsDesk): Promise<InvokeReply> {
  const pressed = fetched.safeParse(invoke.value).data?.data.actionValue.reaction;
  const answerId = await findPostedAnswer(desk, invoke);
  if (pressed === undefined || answerId === null) {
    return { task: { type: 'message', value: 'Use Helpful or Not helpful under the answer, please.' } };
  }
  const ask: readonly CardElement[] = pressed === 'like' ? [words('Glad that it helped.')] : [reasonInput()];
  const card = adaptiveCard(ask, {
    actions: [{ type: 'Action.Submit', title: 'Send', data: { answer: answerId, reaction: pressed } }],
  });
  return { task: { type: 'continue', value: { title: 'Was this helpful?', card: cardAttachment(card) } } };
}

/** The opinion itself. Teams wants an empty object back. */
export async function hearFeedback(invoke: Invoke, desk: TeamsDesk): Promise<InvokeReply> {
  const parsed = submitted.safeParse(invoke.value);
  if (!parsed.success) return {};
  const { actionValue } = parsed.data;
  const { feedback } = actionValue;
  const opinion = actionValue.reaction ?? feedback.reaction;
  const answerId = feedback.answer ?? (await findPostedAnswer(desk, invoke));
  const shown = answerId === null ? null : await findShownAnswer(desk, invoke.conversation.tenant, answerId);
  if (opinion === undefined || shown === null) {
    desk.log.warn({ tenant: invoke.conversation.tenant }, 'teams-feedback-without-answer');
    return {};
  }
  await desk.reader.giveFeedback(
    shown.id,
    invoke.asker,
    opinion === 'like',
    opinion === 'like' ? null : feedback.reason,
  );
  return {};
}

async function findPostedAnswer({ posted }: TeamsDesk, { address, messageId }: Invoke): Promise<string | null> {
  if (messageId === null) return null;
  return (await posted.find(placeOf(address), messageId))?.answerId ?? null;
}

function readJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return {};
  }
}
