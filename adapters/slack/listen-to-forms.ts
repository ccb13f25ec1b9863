import type { App } from '@slack/bolt';
import { failures } from './failures.ts';
import { errorAt, type FormReply } from './hear/form-reply.ts';
import { hearReason, hearTypedFollowUp } from './hear/hear-forms.ts';
import { hearSettings, settingsNotKept } from './hear/hear-settings.ts';
import { hearAskedAbout } from './hear/hear-shortcut.ts';
import type { SlackDesk } from './hear/slack-desk.ts';
import { drawNoticeView, settingsForm } from './render/draw-settings.ts';
import { viewIds } from './render/draw-views.ts';
import { slackErrorCode } from './slack-error.ts';
import { workspaceOf } from './surroundings.ts';
import type { Workspace } from './workspace.ts';

type HearForm = (desk: SlackDesk, body: unknown, workspace: Workspace) => Promise<FormReply | null>;

/** Ties the forms to what hears them. What goes wrong is said in the form, and what was typed in it stays. */
export function listenToForms(app: App, desk: SlackDesk): void {
  const heard: string[] = [];
  const onForm = (callbackId: string, hear: HearForm, whenItFails: FormReply) => {
    heard.push(callbackId);
    app.view(callbackId, async ({ ack, body, context }) => {
      const reply = await hear(desk, body, workspaceOf(context)).catch((error) => {
        desk.log.error({ code: slackErrorCode(error) }, 'slack-form-failed', error);
        return whenItFails;
      });
      await (reply === null ? ack() : ack(reply));
    });
  };
  const atQuestion = errorAt(viewIds.questionField, failures['form-not-kept']);
  onForm(viewIds.askFollowUp, hearTypedFollowUp, atQuestion);
  onForm(viewIds.askAbout, hearAskedAbout, atQuestion);
  onForm(viewIds.feedbackReason, hearReason, errorAt(viewIds.reasonField, failures['form-not-kept']));
  onForm(settingsForm, hearSettings, settingsNotKept);
  // Open since before an upgrade. Unheard, Slack would only say that it had trouble.
  app.view(new RegExp(`^(?!(?:${heard.join('|')})$)`), async ({ ack }) =>
    ack({ response_action: 'update', view: drawNoticeView('Not sent', failures['form-outdated']) }),
  );
}
