import { drawReview } from '../render/draw-review.ts';
import { drawWelcome } from '../render/draw-welcome.ts';
import { type TeamsMessage, textMessage } from '../render/teams-message.ts';
import { offerSettings } from './hear-settings.ts';
import type { TeamsActivity } from './read-activity.ts';
import type { TeamsDesk } from './teams-desk.ts';

type Message = Extract<TeamsActivity, { kind: 'message' }>;

const commandNames = ['help', 'settings', 'review'] as const;
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

async function replyTo(command: CommandName, message: Message, desk: TeamsDesk): Promise<TeamsMessage> {
  switch (command) {
    case 'help':
      return drawWelcome(message.address, await desk.examples());
    case 'settings':
      return offerSettings(message, desk);
    case 'review':
      return showReview(message, desk);
  }
}

async function showReview({ conversation, asker, address }: Message, desk: TeamsDesk): Promise<TeamsMessage> {
  const { workspace } = await desk.choices.choicesFor(conversation, asker);
  if (!workspace.board.includes(asker)) {
    return textMessage('What awaits review is shown to members of the Medical Advisory Board.');
  }
  // Questions of other teams are nothing for a whole channel.
  if (address.conversationType !== 'personal') return textMessage('Write “review” in the chat with Curbside, please.');
  return drawReview(await desk.review.awaiting(conversation));
}
