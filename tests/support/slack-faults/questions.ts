import { directMessageOf, editOf, mentionOf } from '../slack-server/payloads.ts';
import type { FakeWorkspace } from '../slack-server/slack-state.ts';
import type { Delivery } from '../slack-server/transport.ts';

/** The ways in which a question comes. */
export type Way = 'mention' | 'direct' | 'command' | 'asker-only' | 'edited' | 'pressed';

export interface AskedQuestion {
  readonly way: Way;
  readonly workspace: FakeWorkspace;
  readonly channel: string;
  /** Of the message that asks, and root of its thread; '' for a command. */
  readonly ts: string;
  /** What is to be answered in the end; no other question has it. */
  readonly text: string;
  /** What a person sends first; null for a command and for a button. */
  readonly first: Delivery | null;
  /** What they send later, of a question that they edited. */
  readonly edit: Delivery | null;
}

/** In a channel of this name the asker alone sees answers. */
export const askerOnlyChannel = 'C-ASKER-ONLY';

const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** Workspaces whose channels, people and messages have the same ids; only their own ids differ. */
export function manyWorkspaces(count: number, like: FakeWorkspace): readonly FakeWorkspace[] {
  return Array.from({ length: count }, (_, index) => ({
    ...like,
    teamId: `T-${index}`,
    enterpriseId: index % 4 === 0 ? `E-${index}` : null,
    botToken: `xoxb-unused-${index}`,
  }));
}

/** What one in ten asks, and how. Every fourth mention has an answer of several messages. */
const ways: readonly Way[] = [
  'mention',
  'direct',
  'mention',
  'command',
  'mention',
  'asker-only',
  'edited',
  'pressed',
  'mention',
  'edited',
];

/** Each asks something that no other asks. */
export function manyQuestions(count: number, workspaces: readonly FakeWorkspace[]): readonly AskedQuestion[] {
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / workspaces.length);
    return questionOf(index, round, workspaces);
  });
}

/** Mentions alone. @param from how many rounds through the workspaces were asked before: no message is sent twice. */
export function manyMentions(count: number, workspaces: readonly FakeWorkspace[], from = 0): readonly Delivery[] {
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / workspaces.length) + from;
    return mentionOf(messageOf(index, round, workspaces));
  });
}

/** The question on the first button under the answer to another. */
export function followUpTo(text: string): string {
  const [, name = ''] = /in example (.+) end\?$/u.exec(text) ?? [];
  return `What comes next, in example ${name} again end?`;
}

function questionOf(index: number, round: number, workspaces: readonly FakeWorkspace[]): AskedQuestion {
  const way = ways[round % ways.length] ?? 'mention';
  const said = messageOf(index, round, workspaces);
  const question = { ...said, way, first: null, edit: null };
  switch (way) {
    case 'direct': {
      const direct = { ...question, channel: `D-${round}` };
      return { ...direct, first: directMessageOf(direct) };
    }
    case 'asker-only': {
      const aside = { ...question, channel: askerOnlyChannel };
      return { ...aside, first: mentionOf(aside) };
    }
    case 'command':
      return { ...question, ts: '' };
    case 'edited': {
      const before = said.text.replace('taken', 'given');
      return { ...question, first: mentionOf({ ...said, text: before }), edit: editedInto(said, before) };
    }
    case 'pressed': {
      const beneath = messageOf(index - 3 * workspaces.length, round - 3, workspaces);
      return { ...question, ...beneath, text: followUpTo(beneath.text) };
    }
    default:
      return { ...question, first: mentionOf(question) };
  }
}

/** A message in one of ten channels. */
function messageOf(index: number, round: number, workspaces: readonly FakeWorkspace[]) {
  const workspace = workspaces[index % workspaces.length] ?? nobody();
  const name = [...String(index)].map((digit) => digits[Number(digit)]).join(' ');
  const text = `How is alendronate taken${round % 10 === 8 ? ' at length' : ''}, in example ${name} end?`;
  return { workspace, channel: `C-${round % 10}`, ts: `1700000000.${String(round).padStart(6, '0')}`, text };
}

function editedInto({ workspace, channel, ts, text }: ReturnType<typeof messageOf>, before: string): Delivery {
  const called = (words: string) => `<@${workspace.botUserId}> ${words}`;
  const editedTs = ts.replace('1700000000', '1700000900');
  return editOf({ workspace, channel, ts, before: called(before), text: called(text), editedTs });
}

function nobody(): never {
  throw new Error('There is no workspace to ask in');
}
