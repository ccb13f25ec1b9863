import type { RespondArguments, SlashCommand } from '@slack/bolt';
import type { PlaceSettings } from '../../../src/domain/place-settings.ts';
import { spellOverview } from '../../../src/presentation/spell-overview.ts';
import { failures } from '../failures.ts';
import { drawReview } from '../render/draw-review.ts';
import { spellSettings } from '../render/draw-settings.ts';
import { escapeText } from '../render/escape.ts';
import { tenantOf, type Workspace } from '../workspace.ts';
import { readMessageText } from './message-text.ts';
import { receiveQuestion } from './receive-question.ts';
import { choicesHere, settingsHere } from './settings-here.ts';
import type { SlackDesk } from './slack-desk.ts';

export const commandName = '/curbside';

/** What a typed command is. Anything but the four words is a question. */
export type CommandKind = 'help' | 'settings' | 'status' | 'review' | 'question';

export function kindOfCommand(text: string): CommandKind {
  const word = text.trim().toLowerCase();
  if (word === '') return 'help';
  return (['help', 'settings', 'status', 'review'] as const).find((name) => name === word) ?? 'question';
}

export const help = [
  '*Curbside* answers clinical questions: articles that the Medical Advisory Board approved first, cited evidence next.',
  '• `/curbside <question>` answers here, for you alone; you can share the answer with the channel',
  '• mention me in a channel, and the answer comes in the thread for all to see',
  '• write to me directly, as to a colleague',
  '• in a thread that I answered, just ask on; say “stop” and I wait to be mentioned again',
  '• *Ask Curbside about this*, in the menu of a message, asks about what a colleague wrote',
  '• `/curbside status` says how things stand, and what is set here',
  '• `/curbside settings` changes what is set here, for those who may',
  '• `/curbside review` lists what awaits the board, for its members',
  '',
  'Leave out names, dates of birth and record numbers. In an emergency call your emergency team first.',
].join('\n');

/** @returns what the person sees at once, and nobody else. `settings` opens a window instead; see hear-settings.ts. */
export async function hearCommand(
  desk: SlackDesk,
  command: SlashCommand,
  workspace: Workspace,
  botUserId: string,
): Promise<RespondArguments> {
  switch (kindOfCommand(command.text)) {
    case 'status':
      return forAskerOnly(await status(desk, command, workspace));
    case 'review':
      return review(desk, command, workspace);
    case 'question':
      return ask(desk, command, workspace, botUserId);
    default:
      return forAskerOnly(help);
  }
}

async function ask(
  desk: SlackDesk,
  command: SlashCommand,
  workspace: Workspace,
  botUserId: string,
): Promise<RespondArguments> {
  const settings = await settingsHere(desk, workspace, command.channel_id, command.user_id);
  await receiveQuestion(desk, settings, {
    eventId: `command:${command.trigger_id}`,
    raw: readMessageText(command.text, botUserId),
    // A command has no message that a thread could hang on: each is a conversation of its own.
    conversation: {
      platform: 'slack',
      tenant: tenantOf(workspace),
      place: command.channel_id,
      thread: `command-${command.trigger_id}`,
    },
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

async function status(desk: SlackDesk, command: SlashCommand, workspace: Workspace): Promise<string> {
  const settings = await settingsHere(desk, workspace, command.channel_id, command.user_id);
  return spellStatus(spellOverview(await desk.review.overview()), settings);
}

export function spellStatus(overview: readonly string[], settings: PlaceSettings): string {
  return [
    '*Curbside is connected to this workspace.*',
    ...overview.map((line) => `• ${escapeText(line)}`),
    '*Set here*',
    ...spellSettings(settings).map((line) => `• ${line}`),
  ].join('\n');
}

/** Only so many of each: Slack shows at most 50 blocks, and the Home tab has more. */
const rowsInReply = 10;

async function review(desk: SlackDesk, command: SlashCommand, workspace: Workspace): Promise<RespondArguments> {
  const choices = await choicesHere(desk, workspace, command.channel_id, command.user_id);
  if (!choices.workspace.board.includes(command.user_id)) return forAskerOnly(failures['board-only']);
  const awaiting = await desk.review.awaiting({ platform: 'slack', tenant: tenantOf(workspace) });
  return { ...forAskerOnly('What awaits the board'), blocks: [...drawReview(awaiting, rowsInReply)] };
}

function forAskerOnly(text: string): RespondArguments {
  return { response_type: 'ephemeral', text };
}
