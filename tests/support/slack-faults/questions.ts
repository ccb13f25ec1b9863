import { mentionOf } from '../slack-server/payloads.ts';
import type { FakeMessage, FakeWorkspace, SlackState } from '../slack-server/slack-state.ts';
import type { Delivery } from '../slack-server/transport.ts';

export interface AskedQuestion {
  readonly workspace: FakeWorkspace;
  readonly channel: string;
  readonly ts: string;
  readonly text: string;
  readonly delivery: Delivery;
}

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

/** Each asks something that no other asks. Every tenth has an answer of several messages. */
export function manyQuestions(count: number, workspaces: readonly FakeWorkspace[]): readonly AskedQuestion[] {
  return Array.from({ length: count }, (_, index) => {
    const inWorkspace = Math.floor(index / workspaces.length);
    const workspace = workspaces[index % workspaces.length] ?? nobody();
    const channel = `C-${inWorkspace % 10}`;
    const ts = `1700000000.${String(inWorkspace).padStart(6, '0')}`;
    const name = [...String(index)].map((digit) => digits[Number(digit)]).join(' ');
    const text = `How is alendronate taken${index % 10 === 0 ? ' at length' : ''}, in example ${name} end?`;
    return { workspace, channel, ts, text, delivery: mentionOf({ workspace, channel, ts, text }) };
  });
}

/** How an answer stands in its thread: whole and once, or what is wrong with it. */
export function stateOfAnswer(question: AskedQuestion, state: SlackState): 'missing' | 'partial' | 'once' | 'twice' {
  const { workspace, channel, ts } = question;
  const parts = state.thread(workspace.teamId, channel, ts).filter(({ text }) => text.includes(question.text));
  const [first] = parts;
  if (first === undefined) return 'missing';
  const wanted = Number(/Part \d+ of (\d+)/u.exec(first.text)?.[1] ?? '1');
  const numbers = new Set(parts.map(partOf));
  if (numbers.size < parts.length) return 'twice';
  return numbers.size === wanted ? 'once' : 'partial';
}

/** Messages that stand in no thread of a question that they answer. */
export function strayMessages(questions: readonly AskedQuestion[], state: SlackState): number {
  const places = new Map(questions.map((question) => [placeOf(question.workspace.teamId, question), question.text]));
  return state.messages.filter((message) => {
    const text = places.get(placeOf(message.teamId, { channel: message.channel, ts: message.threadTs ?? '' }));
    return text === undefined || !message.text.includes(text);
  }).length;
}

function placeOf(teamId: string, { channel, ts }: { readonly channel: string; readonly ts: string }): string {
  return JSON.stringify([teamId, channel, ts]);
}

function partOf({ text }: FakeMessage): string {
  return /Part (\d+) of/u.exec(text)?.[1] ?? '1';
}

function nobody(): never {
  throw new Error('There is no workspace to ask in');
}
