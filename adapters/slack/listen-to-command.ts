import type { App, SlashCommand } from '@slack/bolt';
import { failures } from './failures.ts';
import { commandName, hearCommand, kindOfCommand } from './hear/hear-command.ts';
import { drawSettingsForm } from './hear/hear-settings.ts';
import type { SlackDesk } from './hear/slack-desk.ts';
import { noPreviews } from './no-previews.ts';
import { openView } from './open-view.ts';
import { respond } from './respond.ts';
import { slackErrorCode } from './slack-error.ts';
import { type SlackSurroundings, sentenceOf, workspaceOf } from './surroundings.ts';
import type { Workspace } from './workspace.ts';

/** Ties the slash command to what hears it. */
export function listenToCommand(app: App, desk: SlackDesk, surroundings: SlackSurroundings): void {
  app.command(commandName, async ({ ack, command, context }) => {
    const workspace = workspaceOf(context);
    if (kindOfCommand(command.text) === 'settings') {
      await ack();
      const notice = await openSettings(desk, command, workspace, surroundings).catch((error) => {
        desk.log.error({ code: slackErrorCode(error) }, 'slack-command-failed', error);
        return sentenceOf(error);
      });
      if (notice !== null) await respond(command.response_url, { text: notice }, surroundings.apiUrl);
      return;
    }
    const reply = await hearCommand(desk, command, workspace, context.botUserId ?? '').catch((error) => {
      desk.log.error({ code: slackErrorCode(error) }, 'slack-command-failed', error);
      return { response_type: 'ephemeral' as const, text: sentenceOf(error) };
    });
    await ack({ ...reply, ...noPreviews });
  });
}

/** @returns what to tell the person, when no window opens. */
async function openSettings(
  desk: SlackDesk,
  command: SlashCommand,
  workspace: Workspace,
  { installations }: SlackSurroundings,
): Promise<string | null> {
  // A direct chat has no settings of its own: who asks there means the workspace.
  const channel = command.channel_id.startsWith('D') ? null : command.channel_id;
  const view = await drawSettingsForm(desk, workspace, { channel }, command.user_id);
  if (view === null) return failures['not-allowed-to-set'];
  const { client } = await installations.find(workspace);
  return openView(() => client.views.open({ trigger_id: command.trigger_id, view }), desk.log);
}
