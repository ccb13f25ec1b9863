import type { App } from '@slack/bolt';
import { drawShortcutForm, shortcutId } from './hear/hear-shortcut.ts';
import type { SlackDesk } from './hear/slack-desk.ts';
import { openView } from './open-view.ts';
import { respond } from './respond.ts';
import { type SlackSurroundings, workspaceOf } from './surroundings.ts';

/** Ties the message shortcut to the form that it opens. */
export function listenToShortcut(app: App, desk: SlackDesk, { installations, apiUrl }: SlackSurroundings): void {
  app.shortcut({ type: 'message_action', callback_id: shortcutId }, async ({ ack, body, context }) => {
    await ack();
    const form = drawShortcutForm(body, context.botUserId ?? '');
    if (form === null) return;
    const { client } = await installations.find(workspaceOf(context));
    const notice = await openView(() => client.views.open({ trigger_id: form.triggerId, view: form.view }), desk.log);
    if (notice !== null) await respond(form.responseUrl, { text: notice }, apiUrl);
  });
}
