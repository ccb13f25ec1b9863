import { drawWelcome } from '../render/draw-welcome.ts';
import type { TeamsMessage } from '../render/teams-message.ts';
import type { TeamsActivity } from './read-activity.ts';
import type { TeamsDesk } from './teams-desk.ts';

type Message = Extract<TeamsActivity, { kind: 'message' }>;

const commandNames = ['help'] as const;
type CommandName = (typeof commandNames)[number];

/** A message that is one word of command and nothing else. */
export function readCommand(text: string): CommandName | null {
  const word = text
    .trim()
    .replace(/[.!?]$/, '')
    .toLowerCase();
  return commandNames.find((name) => name === word) ?? null;
}

export async function hearCommand(command: CommandName, message: Message, desk: TeamsDesk): Promise<void> {
  desk.sendLater(message.address, [await replyTo(command, message, desk)]);
  desk.log.info({ tenant: message.conversation.tenant, command }, 'teams-command');
}

async function replyTo(command: CommandName, { address }: Message, desk: TeamsDesk): Promise<TeamsMessage> {
  switch (command) {
    case 'help':
      return drawWelcome(address, await desk.examples());
  }
}
