import { z } from 'zod';
import { sourceKinds } from '../../../src/domain/source.ts';
import { feedbackReasons } from '../../../src/ports/feedback-log.ts';
import { viewIds } from '../render/draw-views.ts';
import { toReplyAddress } from '../reply-address.ts';
import type { Workspace } from '../workspace.ts';
import { readFollowUpForm } from './follow-up-form.ts';
import { findShownAnswer } from './shown-answer.ts';
import type { SlackDesk } from './slack-desk.ts';

/** A form that a person sent. */
const formSchema = z.object({
  user: z.object({ id: z.string() }),
  view: z.object({
    id: z.string(),
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  }),
});

const reasonSchema = z.object({ selected_option: z.object({ value: z.enum(feedbackReasons) }) });
const questionSchema = z.object({ value: z.string() });

/** Why an answer was not helpful. It takes the place of the opinion without a reason. */
export async function hearReason(desk: SlackDesk, body: unknown, workspace: Workspace): Promise<void> {
  const { user, view } = formSchema.parse(body);
  const reason = reasonSchema.parse(view.state.values[viewIds.reasonField]?.[viewIds.reasonField]);
  const shown = await findShownAnswer(desk, workspace, view.private_metadata);
  if (shown === null) return;
  await desk.reader.giveFeedback(view.private_metadata, user.id, false, reason.selected_option.value);
}

/** A follow-up question in a person's own words. Sent twice, it is asked once. */
export async function hearTypedFollowUp(desk: SlackDesk, body: unknown, workspace: Workspace): Promise<void> {
  const { user, view } = formSchema.parse(body);
  const { answerId, address } = readFollowUpForm(view.private_metadata);
  const { value } = questionSchema.parse(view.state.values[viewIds.questionField]?.[viewIds.questionField]);
  const shown = await findShownAnswer(desk, workspace, answerId);
  if (shown === null) return;
  const outcome = await desk.intake.accept({
    eventId: `form:${view.id}`,
    raw: value,
    conversation: shown.record.conversation,
    asker: user.id,
    audience: desk.audience,
    sources: sourceKinds,
    address: toReplyAddress(address),
  });
  desk.log.info({ tenant: shown.record.conversation.tenant, outcome }, 'slack-typed-follow-up');
}
