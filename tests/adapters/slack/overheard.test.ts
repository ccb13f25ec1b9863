import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import { sampleAnswers, sampleComposedAnswer } from '../../support/samples.ts';
import { startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { channelMessageOf, editOf, mentionOf } from '../../support/slack-server/payloads.ts';
import type { FakeMessage } from '../../support/slack-server/slack-state.ts';

const root = '1700000000.000910';
const question = 'How is an example fracture treated?';
const followUp = 'and in pregnancy?';
const talk = 'Are you on call tonight?';

function sampleOf(kind: Answer['kind']): Answer {
  const found = sampleAnswers().find((answer) => answer.kind === kind);
  if (found === undefined) throw new Error(`There is no sample of ${kind}`);
  return found;
}

async function answeredThread() {
  const curbside = await startCurbsideInSlack('http');
  await curbside.transport.send(mentionOf({ workspace: ward, text: question, ts: root }));
  await curbside.work();
  const before = curbside.server.state.messages.length;
  const statuses = curbside.server.state.statuses.length;
  const overhear = async (text: string, ts = '1700000000.000911') => {
    await curbside.transport.send(channelMessageOf({ workspace: ward, text, threadTs: root, ts }));
    await curbside.work();
    return curbside.server.state.messages.slice(before);
  };
  const edit = async (former: string, text: string, editedTs: string, ts = '1700000000.000911') => {
    await curbside.transport.send(editOf({ workspace: ward, ts, threadTs: root, before: former, text, editedTs }));
    await curbside.work();
  };
  const answerTo = (answer: FakeMessage | undefined) =>
    curbside.server.state.messages.find(({ ts }) => ts === answer?.ts);
  return { ...curbside, overhear, edit, answerTo, statusesSince: () => curbside.server.state.statuses.slice(statuses) };
}

describe('in a thread of its own, what did not call Curbside', () => {
  it.each(['declined', 'not-covered'] as const)('is left alone when its answer would be %s', async (kind) => {
    const { overhear, answerWith, statusesSince, inbox } = await answeredThread();
    answerWith(sampleOf(kind));
    expect(await overhear(talk)).toEqual([]);
    expect(statusesSince()).toEqual([]);
    expect(await inbox.waiting()).toBe(0);
  });

  it('is answered to everyone when it goes on asking', async () => {
    const { overhear } = await answeredThread();
    expect(await overhear(followUp)).toMatchObject([{ threadTs: root, seenBy: null }]);
  });

  it.each([
    ['holds identifiers', sampleOf('identifiers-found')],
    [
      'is urgent without an answer',
      { kind: 'urgent', banner: { recognised: 'Signs of anaphylaxis', action: 'Call now.' }, answer: notCovered() },
    ],
  ] as const)('is warned about to its writer alone when it %s', async (_, answer) => {
    const { overhear, answerWith } = await answeredThread();
    answerWith(answer);
    expect(await overhear(talk)).toMatchObject([{ channel: 'C-WARD', threadTs: root, seenBy: 'U-NURSE' }]);
  });

  it('is urgent for everyone when it has an answer', async () => {
    const { overhear, answerWith } = await answeredThread();
    answerWith(sampleOf('urgent'));
    expect(await overhear('and with a swollen tongue?')).toMatchObject([{ threadTs: root, seenBy: null }]);
  });

  it('is still left alone after it was edited', async () => {
    const curbside = await answeredThread();
    curbside.answerWith(notCovered());
    await curbside.overhear(talk);
    await curbside.edit(talk, `${talk} Or tomorrow?`, '1700000100.000000');
    expect(curbside.server.state.messages).toHaveLength(1);
  });

  it('leaves no answer to its former wording when it was edited into talk', async () => {
    const curbside = await answeredThread();
    const [answer] = await curbside.overhear(followUp);
    curbside.answerWith(notCovered());
    await curbside.edit(followUp, talk, '1700000100.000000');
    const now = curbside.server.state.messages.at(-1);
    expect(now?.ts).toBe(answer?.ts);
    expect(now?.text).not.toBe(answer?.text);
  });

  it('is answered no more once it was edited to name another person, and is again when it asks once more', async () => {
    const curbside = await answeredThread();
    const [answer] = await curbside.overhear(followUp);
    const aside = 'and in pregnancy, <@UOTHER>?';
    await curbside.edit(followUp, aside, '1700000100.000000');
    const withdrawn = curbside.answerTo(answer);
    expect(withdrawn?.text).toContain('so its answer was withdrawn');
    expect(JSON.stringify(withdrawn?.blocks)).not.toContain('Analgesia');
    await curbside.edit(aside, followUp, '1700000200.000000');
    expect(curbside.answerTo(answer)?.text).toBe(answer?.text);
  });

  it('gets no word when it was edited to name another person before it was answered, or after its answer was deleted', async () => {
    const curbside = await answeredThread();
    const [answer] = await curbside.overhear(followUp);
    curbside.server.state.messages.pop();
    await curbside.edit(followUp, 'and in pregnancy, <@UOTHER>?', '1700000100.000000');
    expect(curbside.answerTo(answer)).toBeUndefined();
    const waiting = { workspace: ward, threadTs: root, ts: '1700000000.000912' };
    await curbside.transport.send(channelMessageOf({ ...waiting, text: followUp }));
    await curbside.edit(followUp, 'and in pregnancy, <@UOTHER>?', '1700000100.000000', waiting.ts);
    expect(curbside.server.state.messages).toHaveLength(1);
    expect(await curbside.inbox.waiting()).toBe(0);
  });

  it('is told of a failure alone', async () => {
    const curbside = await answeredThread();
    curbside.server.trouble('chat.postMessage', { kind: 'refuse', error: 'restricted_action' });
    expect(await curbside.overhear(followUp)).toMatchObject([
      { seenBy: 'U-NURSE', text: expect.stringContaining('did not take the answer') },
    ]);
  });
});

describe('a thread is Curbside’s own', () => {
  async function called(text: string, answer: Answer = sampleComposedAnswer()) {
    const curbside = await startCurbsideInSlack('http');
    curbside.answerWith(answer);
    await curbside.transport.send(mentionOf({ workspace: ward, text, ts: root }));
    const ask = () => curbside.transport.send(channelMessageOf({ workspace: ward, text: question, threadTs: root }));
    return { ...curbside, ask };
  }

  it('while its first answer is being made', async () => {
    const { ask, questions } = await called(question);
    await ask();
    expect(questions).toHaveLength(2);
  });

  it.each([
    ['it was mentioned without a question', '', sampleOf('declined')],
    ['it greeted', 'hello', { kind: 'declined', reason: 'greeting' } as const],
    ['it asked to ask again without an identifier', 'Jane Example?', sampleOf('identifiers-found')],
  ])('after %s', async (_, text, answer) => {
    const { ask, questions, work, answerWith, server } = await called(text, answer);
    await work();
    answerWith(sampleComposedAnswer());
    await ask();
    await work();
    expect(questions).toHaveLength(2);
    expect(server.state.thread('T-WARD', 'C-WARD', root)).toHaveLength(2);
  });

  it('no longer once it was quiet for a day, though nothing was answered', async () => {
    const { ask, questions, clock } = await called('');
    clock.advance(25 * 60 * 60 * 1000);
    await ask();
    expect(questions).toHaveLength(1);
  });

  it('not by talk that it overheard', async () => {
    const { ask, questions, work, clock, transport, answerWith } = await called(question);
    await work();
    answerWith(notCovered());
    clock.advance(20 * 60 * 60 * 1000);
    await transport.send(channelMessageOf({ workspace: ward, text: talk, threadTs: root }));
    clock.advance(5 * 60 * 60 * 1000);
    await ask();
    expect(questions).toHaveLength(2);
  });
});

function notCovered() {
  const found = sampleAnswers().find(({ kind }) => kind === 'not-covered');
  if (found?.kind !== 'not-covered') throw new Error('There is no sample');
  return found;
}
