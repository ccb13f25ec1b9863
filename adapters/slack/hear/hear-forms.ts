import { z } from 'zod';
import { feedbackReasons } from '../../../src/ports/feedback-log.ts';
import { failures } from '../failures.ts';
import { installedTeamOf } from '../installed-team.ts';
import { viewIds } from '../render/draw-views.ts';
import { isPrivate } from '../reply-address.ts';
import type { Workspace } from '../workspace.ts';
import { readFollowUpForm } from './follow-up-form.ts';
import { errorAt, type FormReply } from './form-reply.ts';
import { receiveQuestion } from './receive-question.ts';
import { settingsHere } from './settings-here.ts';
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
export async function hearReason(desk: SlackDesk, body: unknown, workspace: Workspace): Promise<FormReply | null> {
  const { user, view } = formSchema.parse(body);
  const reason = reasonSchema.parse(view.state.values[viewIds.reasonField]?.[viewIds.reasonField]);
  const shown = await findShownAnswer(desk, { workspace, installedTeam: installedTeamOf(body) }, view.private_metadata);
  if (shown === null) return errorAt(viewIds.reasonField, failures['answer-gone']);
  await desk.reader.giveFeedback(view.private_metadata, user.id, false, reason.selected_option.value);
  return null;
}

/** A follow-up question in a person's own words. Sent twice, it is asked once. */
export async function hearTypedFollowUp(
  desk: SlackDesk,
  body: unknown,
  workspace: Workspace,
): Promise<FormReply | null> {
  const { user, view } = formSchema.parse(body);
  const { answerId, address } = readFollowUpForm(view.private_metadata);
  const { value } = questionSchema.parse(view.state.values[viewIds.questionField]?.[viewIds.questionField]);
  const shown = await findShownAnswer(desk, { workspace, installedTeam: installedTeamOf(body) }, answerId);
  if (shown === null) return errorAt(viewIds.questionField, failures['answer-gone']);
  const settings = await settingsHere(desk, shown.workspace, address.channel, user.id);
  await receiveQuestion(desk, settings, {
    eventId: `form:${view.id}`,
    raw: value,
    conversation: shown.record.conversation,
    where: isPrivate(address) ? 'private' : 'shared',
    called: true,
    openThread: address.threadTs,
    address,
  });
  return null;
}
