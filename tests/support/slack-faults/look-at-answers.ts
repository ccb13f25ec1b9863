import { failures } from '../../../adapters/slack/failures.ts';
import type { FakeMessage, SlackState } from '../slack-server/slack-state.ts';
import type { AskedQuestion } from './questions.ts';

/** How an answer stands where it belongs: whole and once, or what is wrong with it. */
export type Standing = 'missing' | 'partial' | 'once' | 'twice';

export interface Look {
  readonly standing: Standing;
  /** Whole answers that the asker alone saw once more: nobody can ask Slack whether such a message arrived. */
  readonly shownAgain: number;
}

/** Which response addresses were given to whom, by their paths. */
export type Addresses = ReadonlyMap<string, AskedQuestion>;

/** Every message with the question that it answers. */
export interface Sorted {
  readonly byQuestion: ReadonlyMap<AskedQuestion, readonly FakeMessage[]>;
  /** Messages that stand where nobody asked that, or that answer what nobody asks any more. */
  readonly stray: number;
}

/** Puts each message to the question whose words it holds, if it stands in that question's own place. */
export function sortMessages(questions: readonly AskedQuestion[], state: SlackState, addresses: Addresses): Sorted {
  const byText = new Map(questions.map((question) => [question.text, question]));
  const byQuestion = new Map<AskedQuestion, FakeMessage[]>();
  let stray = 0;
  for (const message of state.messages) {
    if (message.responseUrl !== null && message.text === failures['asked-already']) continue;
    const [words = ''] = /(?:How is|What comes)[^?]* end\?/u.exec(message.text) ?? [];
    const question = byText.get(words);
    if (question === undefined || !standsRightly(message, question, addresses)) stray += 1;
    else byQuestion.set(question, [...(byQuestion.get(question) ?? []), message]);
  }
  return { byQuestion, stray };
}

function standsRightly(message: FakeMessage, question: AskedQuestion, addresses: Addresses): boolean {
  const { way, workspace, channel, ts } = question;
  if (way === 'command' && message.responseUrl !== null) return addresses.get(message.responseUrl) === question;
  if (message.teamId !== workspace.teamId) return false;
  if (way === 'asker-only' || way === 'command') {
    // What cannot be shown in the channel comes to the asker directly.
    return message.channel === channel ? message.seenBy === 'U-NURSE' : message.channel.endsWith('U-NURSE');
  }
  return message.channel === channel && message.threadTs === ts && message.seenBy === null;
}

export function lookAt({ way }: AskedQuestion, messages: readonly FakeMessage[]): Look {
  const copies = new Map<number, number>();
  for (const message of messages) copies.set(partOf(message), (copies.get(partOf(message)) ?? 0) + 1);
  const wanted = Number(/Part \d+ of (\d+)/u.exec(messages[0]?.text ?? '')?.[1] ?? '1');
  const most = Math.max(0, ...copies.values());
  const alone = way === 'command' || way === 'asker-only';
  if (messages.length === 0) return { standing: 'missing', shownAgain: 0 };
  if (copies.size !== wanted) return { standing: 'partial', shownAgain: 0 };
  if (most === 1) return { standing: 'once', shownAgain: 0 };
  return alone ? { standing: 'once', shownAgain: most - 1 } : { standing: 'twice', shownAgain: 0 };
}

function partOf({ text }: FakeMessage): number {
  return Number(/Part (\d+) of/u.exec(text)?.[1] ?? '1');
}
