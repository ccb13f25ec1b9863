import type { App } from '@slack/bolt';
import { drawShortcutForm, hearAskedAbout, shortcutId } from './hear/hear-shortcut.ts';
import type { SlackDesk } from './hear/slack-desk.ts';
import { viewIds } from './render/draw-views.ts';
import { callSlack } from './slack-api.ts';
import { type SlackSurroundings, workspaceOf } from './surroundings.ts';

/** Ties the message shortcut, and the form that it opens, to what hears them. */
export function listenToShortcut(app: App, desk: SlackDesk, { installations }: SlackSurroundings): void {
  app.shortcut({ type: 'message_action', callback_id: shortcutId }, async ({ ack, body, context }) => {
    await ack();
    const form = drawShortcutForm(body, context.botUserId ?? '');
    if (form === null) return;
    const { client } = await installations.find(workspaceOf(context));
    await callSlack('views.open', () => client.views.open({ trigger_id: form.triggerId, view: form.view }));
  });
  app.view(viewIds.askAbout, async ({ ack, body, context }) => {
    await hearAskedAbout(desk, body, workspaceOf(context));
    await ack();
  });
}
