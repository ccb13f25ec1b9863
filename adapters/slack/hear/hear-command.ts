import type { RespondArguments, SlashCommand } from '@slack/bolt';
import { tenantOf, type Workspace } from '../workspace.ts';
import { readMessageText } from './message-text.ts';
import { receiveQuestion } from './receive-question.ts';
import { settingsHere } from './settings-here.ts';
import type { SlackDesk } from './slack-desk.ts';

export const commandName = '/curbside';

const help = [
  '*Curbside* answers clinical questions: articles that the Medical Advisory Board approved first, cited evidence next.',
  '• `/curbside <question>` answers here, for you alone',
  '• mention me in a channel, and the answer comes in the thread for all to see',
  '• write to me directly, as to a colleague',
  '• in a thread that I answered, just ask on',
  'Leave out names, dates of birth and record numbers. In an emergency call your emergency team first.',
].join('\n');

/** @returns what the person sees at once, and nobody else. */
export async function hearCommand(
  desk: SlackDesk,
  command: SlashCommand,
  workspace: Workspace,
  botUserId: string,
): Promise<RespondArguments> {
  const text = readMessageText(command.text, botUserId);
  if (text === '' || /^help$/iu.test(text)) return forAskerOnly(help);
  const tenant = tenantOf(workspace);
  const settings = await settingsHere(desk, workspace, command.channel_id, command.user_id);
  await receiveQuestion(desk, settings, {
    eventId: `command:${command.trigger_id}`,
    raw: text,
    // A command has no message that a thread could hang on: each is a conversation of its own.
    conversation: { platform: 'slack', tenant, place: command.channel_id, thread: `command-${command.trigger_id}` },
    where: 'private',
    called: true,
    openThread: null,
    address: {
      ...workspace,
      channel: command.channel_id,
      user: command.user_id,
      threadTs: null,
      responseUrl: command.response_url,
      aside: { threadTs: null, quiet: null },
    },
  });
  return forAskerOnly('Looking that up. The answer comes here, for you alone.');
}

function forAskerOnly(text: string): RespondArguments {
  return { response_type: 'ephemeral', text };
}
