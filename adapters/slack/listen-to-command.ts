import type { App, SlashCommand } from '@slack/bolt';
import { commandName, hearCommand, kindOfCommand } from './hear/hear-command.ts';
import { drawSettingsForm, hearSettings, notAllowedToSet } from './hear/hear-settings.ts';
import type { SlackDesk } from './hear/slack-desk.ts';
import { settingsForm } from './render/draw-settings.ts';
import { respond } from './respond.ts';
import { callSlack } from './slack-api.ts';
import { slackErrorCode } from './slack-error.ts';
import { type SlackSurroundings, sentenceOf, workspaceOf } from './surroundings.ts';
import type { Workspace } from './workspace.ts';

/** Ties the slash command, and the settings form that it opens, to what hears them. */
export function listenToCommand(app: App, desk: SlackDesk, surroundings: SlackSurroundings): void {
  app.command(commandName, async ({ ack, command, context }) => {
    const workspace = workspaceOf(context);
    if (kindOfCommand(command.text) === 'settings') {
      await ack();
      await openSettings(desk, command, workspace, surroundings);
      return;
    }
    const reply = await hearCommand(desk, command, workspace, context.botUserId ?? '').catch((error) => {
      desk.log.error({ code: slackErrorCode(error) }, 'slack-command-failed', error);
      return { response_type: 'ephemeral' as const, text: sentenceOf(error) };
    });
    await ack(reply);
  });
  app.view(settingsForm, async ({ ack, body, context }) => {
    await ack(await hearSettings(desk, body, workspaceOf(context)));
  });
}

async function openSettings(
  desk: SlackDesk,
  command: SlashCommand,
  workspace: Workspace,
  { installations, apiUrl }: SlackSurroundings,
): Promise<void> {
  const tell = (text: string) => respond(command.response_url, { text }, apiUrl);
  try {
    // A direct chat has no settings of its own: who asks there means the workspace.
    const channel = command.channel_id.startsWith('D') ? null : command.channel_id;
    const view = await drawSettingsForm(desk, workspace, { channel }, command.user_id);
    if (view === null) return await tell(notAllowedToSet);
    const { client } = await installations.find(workspace);
    await callSlack('views.open', () => client.views.open({ trigger_id: command.trigger_id, view }));
  } catch (error) {
    desk.log.error({ code: slackErrorCode(error) }, 'slack-settings-not-opened', error);
    await tell(sentenceOf(error));
  }
}
