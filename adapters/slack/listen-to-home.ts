import type { App } from '@slack/bolt';
import { failures } from './failures.ts';
import { drawHomeFor, hearAudience, readOpenedTab, suggestPrompts } from './hear/hear-home.ts';
import { readPress } from './hear/press.ts';
import type { SlackDesk } from './hear/slack-desk.ts';
import { openView } from './open-view.ts';
import { actionIds } from './render/draw-buttons.ts';
import { drawNoticeView } from './render/draw-settings.ts';
import { callSlack } from './slack-api.ts';
import { slackErrorCode } from './slack-error.ts';
import { type SlackSurroundings, workspaceOf } from './surroundings.ts';
import type { Workspace } from './workspace.ts';

/** Ties the Home tab, and the prompts of the direct chat, to what fills them. */
export function listenToHome(app: App, desk: SlackDesk, { installations, clientFor }: SlackSurroundings): void {
  const publish = async (workspace: Workspace, user: string) => {
    const view = await drawHomeFor(desk, workspace, user);
    const { client } = await installations.find(workspace);
    await callSlack('views.publish', () => client.views.publish({ user_id: user, view }));
  };
  const suggest = async (workspace: Workspace, channel: string) => {
    const prompts = await suggestPrompts(desk);
    const { client } = await installations.find(workspace);
    // With a thread Slack would take the call and show nothing: an agent's prompts belong to the chat.
    const suggested = { channel_id: channel, prompts: [...prompts] };
    await callSlack('assistant.threads.setSuggestedPrompts', () =>
      client.assistant.threads.setSuggestedPrompts(suggested),
    );
  };
  app.event('app_home_opened', async ({ body, context }) => {
    const opened = readOpenedTab(body);
    if (opened === null) return;
    const workspace = workspaceOf(context);
    const { tab, user, channel } = opened;
    const fill = () => (tab === 'home' ? publish(workspace, user) : suggest(workspace, channel));
    // What the tab showed before stays; Slack need not send the event again, the person will open it again.
    desk.afterwards.begin(() =>
      fill().catch((error) => desk.log.warn({ code: slackErrorCode(error), tab }, 'slack-tab-not-filled')),
    );
  });
  app.action(actionIds.chooseAudience, async ({ ack, body, context }) => {
    await ack();
    const press = readPress(body, workspaceOf(context));
    if (press === null) return;
    try {
      await hearAudience(desk, press);
      await publish(press.workspace, press.user);
    } catch (error) {
      desk.log.error({ code: slackErrorCode(error) }, 'slack-audience-not-kept', error);
      // The installation may be what could not be found: Slack's own check of this event found a token just now.
      const client = clientFor(context.botToken ?? '');
      const view = drawNoticeView('Not changed', failures['home-not-changed']);
      await openView(() => client.views.open({ trigger_id: press.triggerId, view }), desk.log);
    }
  });
}
