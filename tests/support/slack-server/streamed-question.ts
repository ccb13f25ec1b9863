import { expect } from 'vitest';
import type { ProgressStep } from '../../../src/ports/progress-listener.ts';
import { type CurbsideInSlack, type StartOptions, startCurbsideInSlack, ward } from './curbside-in-slack.ts';
import { directMessageOf } from './payloads.ts';
import type { FakeMessage } from './slack-state.ts';

/** A direct chat, and the message in it that asks. */
export const chat = {
  workspace: ward,
  teamId: ward.teamId,
  channel: 'D-EXAMPLE',
  threadTs: '1700000000.000900',
} as const;

export const streamedQuestion = 'How is an example fracture treated?';

/** What a model's answer reports on its way. */
export const modelSteps: readonly ProgressStep[] = [
  { kind: 'looking-for-article' },
  { kind: 'reading', guidelines: 2, labels: 1, research: 0 },
  { kind: 'wording' },
  { kind: 'verified', section: 'lead', statements: ['Rest helps <!channel> & more.'] },
  { kind: 'verified', section: 'guideline', statements: ['A guideline advises rest.', 'Another advises movement.'] },
];

/** A question in a direct chat, whose answer a model words. */
export async function askedInChat(options: StartOptions = {}): Promise<CurbsideInSlack> {
  const curbside = await startCurbsideInSlack('http', options);
  const { channel, threadTs: ts } = chat;
  await curbside.transport.send(directMessageOf({ workspace: ward, text: streamedQuestion, channel, ts }));
  curbside.whileAnswering((progress) => makeByModel(curbside, progress.report));
  return curbside;
}

/** Reports each step, and goes on when it shows; or when it never will. */
export async function makeByModel(
  { server }: CurbsideInSlack,
  report: (step: ProgressStep) => unknown,
  steps = modelSteps,
): Promise<void> {
  const count = () => server.state.calls.length;
  for (const step of steps) {
    const before = count();
    report(step);
    await expect
      .poll(() => count() > before, { timeout: 150 })
      .toBe(true)
      .catch(() => undefined);
    // A step may take several calls.
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** What everybody sees in the chat's thread. */
export function answersIn({ server }: CurbsideInSlack): readonly FakeMessage[] {
  return server.state.thread(chat.teamId, chat.channel, chat.threadTs).filter(({ seenBy }) => seenBy === null);
}

export function callsOf({ server }: CurbsideInSlack, method: string): readonly string[] {
  return server.state.calls.filter((call) => call.method === method).map(({ outcome }) => outcome);
}
