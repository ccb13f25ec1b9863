import type { App } from '@slack/bolt';
import { drawShortcutForm, type ShortcutForm, shortcutId } from './hear/hear-shortcut.ts';
import type { SlackDesk } from './hear/slack-desk.ts';
import { openView } from './open-view.ts';
import { respond } from './respond.ts';
import { slackErrorCode } from './slack-error.ts';
import { type SlackSurroundings, sentenceOf, workspaceOf } from './surroundings.ts';
import type { Workspace } from './workspace.ts';

/** Ties the message shortcut to the form that it opens. */
export function listenToShortcut(
  app: App,
  desk: Pick<SlackDesk, 'log'>,
  { installations, apiUrl }: Pick<SlackSurroundings, 'installations' | 'apiUrl'>,
): void {
  const openForm = async ({ triggerId, view }: ShortcutForm, workspace: Workspace) => {
    const { client } = await installations.find(workspace);
    return openView(() => client.views.open({ trigger_id: triggerId, view }), desk.log);
  };
  app.shortcut({ type: 'message_action', callback_id: shortcutId }, async ({ ack, body, context }) => {
    await ack();
    const form = drawShortcutForm(body, context.botUserId ?? '');
    if (form === null) return;
    const notice = await openForm(form, workspaceOf(context)).catch((error) => {
      desk.log.error({ code: slackErrorCode(error) }, 'slack-shortcut-failed', error);
      return sentenceOf(error);
    });
    if (notice !== null) await respond(form.responseUrl, { text: notice }, apiUrl);
  });
}
