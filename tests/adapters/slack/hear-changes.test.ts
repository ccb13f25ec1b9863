import { beforeAll, describe, expect, it } from 'vitest';
import { createTableNames } from '../../../adapters/memory/table-names.ts';
import { screenQuestion } from '../../../src/screening/screen-question.ts';
import {
  type CurbsideInSlack,
  clinic,
  startCurbsideInSlack,
  ward,
} from '../../support/slack-server/curbside-in-slack.ts';
import { longAnswer } from '../../support/slack-server/long-answer.ts';
import {
  channelMessageOf,
  deletionOf,
  directMessageOf,
  editOf,
  mentionOf,
  tombstoneOf,
} from '../../support/slack-server/payloads.ts';

const ts = '1700000000.000500';
const before = 'How is an example fracture treated?';
const edited = { workspace: ward, ts, before, text: 'How is it treated in pregnancy?', editedTs: '1700000100.000000' };

// As a start does: the patterns take seconds to compile on a busy machine, and an event has three.
beforeAll(() => void screenQuestion(before, { names: createTableNames({}) }));

async function asked(): Promise<CurbsideInSlack> {
  const curbside = await startCurbsideInSlack('http');
  await curbside.transport.send(mentionOf({ workspace: ward, text: before, ts }));
  return curbside;
}

function answerIn({ server }: CurbsideInSlack) {
  return server.state.thread('T-WARD', 'C-WARD', ts);
}

describe('an edited question', () => {
  it('is answered again in the place of its answer', async () => {
    const curbside = await asked();
    await curbside.work();
    const [first] = answerIn(curbside);
    curbside.answerWith(longAnswer(1));
    expect((await curbside.transport.send(editOf(edited))).accepted).toBe(true);
    expect(await curbside.work()).toBe(1);
    const [message, ...more] = answerIn(curbside);
    expect(more).toEqual([]);
    expect(message?.ts).toBe(first?.ts);
    expect(JSON.stringify(message?.blocks)).toContain('Statement 1 says');
    expect(message?.text).not.toBe(first?.text);
  });

  it('says nothing of private eyes where all saw the former answer', async () => {
    const curbside = await asked();
    await curbside.work();
    const place = { platform: 'slack', tenant: 'T-WARD', place: 'C-WARD' } as const;
    await curbside.settings.chooseForPlace(place, { answersGoTo: 'asker' });
    curbside.answerWith(longAnswer(1));
    await curbside.transport.send(editOf(edited));
    await curbside.work();
    const shown = JSON.stringify(answerIn(curbside));
    expect(shown).toContain('Statement 1 says');
    expect(shown).not.toMatch(/Only you can see|Share to channel/);
  });

  it('is the same message when Slack names it as the root of its thread', async () => {
    const curbside = await asked();
    await curbside.work();
    curbside.answerWith(longAnswer(1));
    await curbside.transport.send(editOf({ ...edited, threadTs: ts }));
    await curbside.work();
    const [message, ...more] = answerIn(curbside);
    expect(more).toEqual([]);
    expect(JSON.stringify(message?.blocks)).toContain('Statement 1 says');
  });

  it('grows and shrinks over as many messages as the answer has now', async () => {
    const curbside = await asked();
    curbside.answerWith(longAnswer(200));
    await curbside.work();
    const long = answerIn(curbside).length;
    expect(long).toBeGreaterThan(2);
    curbside.answerWith(longAnswer(1));
    await curbside.transport.send(editOf(edited));
    await curbside.work();
    expect(answerIn(curbside)).toHaveLength(1);
    curbside.answerWith(longAnswer(200));
    await curbside.transport.send(
      editOf({ ...edited, before: edited.text, text: before, editedTs: '1700000200.000000' }),
    );
    await curbside.work();
    expect(answerIn(curbside)).toHaveLength(long);
  });

  it('is answered once, in its last words, when it was edited before it was answered', async () => {
    const curbside = await asked();
    await curbside.transport.send(editOf(edited));
    expect(await curbside.work()).toBe(1);
    expect(answerIn(curbside)).toHaveLength(1);
    expect(
      (await curbside.memory.recall(curbside.questions[0]?.conversation ?? never(), 9)).map(({ asked }) => asked),
    ).toEqual([edited.text]);
  });

  it('is changed once, however often the edit is delivered, and by the later edit when they come in disorder', async () => {
    const curbside = await asked();
    await curbside.work();
    const later = { ...edited, text: 'And in renal impairment?', editedTs: '1700000200.000000' };
    for (const edit of [later, later, edited]) await curbside.transport.send(editOf(edit));
    await curbside.work();
    const updates = curbside.server.state.calls.filter(({ method }) => method === 'chat.update');
    expect(updates).toHaveLength(1);
    expect(answerIn(curbside)[0]?.text).toContain('And in renal impairment?');
  });

  it('is stopped in place when the edit holds identifiers, and nothing of them is kept', async () => {
    const curbside = await asked();
    await curbside.work();
    await curbside.transport.send(editOf({ ...edited, text: 'How is Jane Example, MRN 000000, treated?' }));
    await curbside.work();
    const [message, ...more] = answerIn(curbside);
    expect(more).toEqual([]);
    expect(message?.text).toContain('Stopped: possible patient identifiers');
    expect(JSON.stringify([curbside.server.state.messages, curbside.log.lines])).not.toMatch(/Jane|MRN/);
  });

  it('is left alone when it was no question to Curbside, of another workspace, or only got a preview', async () => {
    const curbside = await asked();
    await curbside.work();
    const preview = editOf({ ...edited, text: before });
    for (const delivery of [
      editOf({ ...edited, ts: '1700000000.000777' }),
      editOf({ ...edited, workspace: clinic }),
      preview,
    ]) {
      expect((await curbside.transport.send(delivery)).accepted).toBe(true);
    }
    expect(await curbside.work()).toBe(0);
  });

  it('is answered again in a direct chat, too', async () => {
    const curbside = await startCurbsideInSlack('socket');
    await curbside.transport.send(directMessageOf({ workspace: ward, text: before, ts }));
    await curbside.work();
    await curbside.transport.send(editOf({ ...edited, channel: 'D-EXAMPLE' }));
    await curbside.work();
    const [message, ...more] = curbside.server.state.thread('T-WARD', 'D-EXAMPLE', ts);
    expect(more).toEqual([]);
    expect(message?.text).toContain(edited.text);
  });

  it('goes on after the process died between two of its messages', async () => {
    const curbside = await asked();
    curbside.answerWith(longAnswer(200));
    await curbside.work();
    const texts = answerIn(curbside).map(({ text }) => text);
    curbside.server.trouble('chat.update', { kind: 'lose-answer' });
    await curbside.transport.send(editOf(edited));
    await curbside.work();
    curbside.clock.advance(10_000);
    await curbside.work();
    expect(answerIn(curbside)).toHaveLength(texts.length);
    expect(answerIn(curbside).every(({ text }) => text.includes(edited.text))).toBe(true);
  });
});

describe('a deleted question', () => {
  const deleted = { workspace: ward, ts, before };

  it.each([
    ['gone', deletionOf],
    ['a mark above its replies', tombstoneOf],
  ])('that is %s withdraws its answer, however long', async (_, deletionOf) => {
    const curbside = await asked();
    curbside.answerWith(longAnswer(200));
    await curbside.work();
    expect((await curbside.transport.send(deletionOf(deleted))).accepted).toBe(true);
    await curbside.work();
    const [message, ...more] = answerIn(curbside);
    expect(more).toEqual([]);
    expect(message?.text).toContain('so its answer was withdrawn');
    expect(JSON.stringify(message?.blocks)).not.toContain('Statement');
  });

  it('is given up when it still waits, and nothing is said', async () => {
    const curbside = await asked();
    await curbside.transport.send(deletionOf(deleted));
    await curbside.work();
    expect(curbside.server.state.messages).toEqual([]);
    expect(await curbside.inbox.waiting()).toBe(0);
  });

  it('is not answered when it was deleted while somebody worked on it', async () => {
    const curbside = await asked();
    const entry = await curbside.inbox.lease('slack', curbside.clock.now(), 60_000);
    await curbside.transport.send(deletionOf(deleted));
    await curbside.work();
    const record = await curbside.recordFor(entry ?? never());
    await curbside.slack.delivery.deliver(entry ?? never(), record);
    expect(curbside.server.state.messages).toEqual([]);
  });

  it('stays withdrawn when an edit comes late', async () => {
    const curbside = await asked();
    await curbside.work();
    await curbside.transport.send(deletionOf(deleted));
    await curbside.transport.send(editOf(edited));
    await curbside.work();
    expect(
      answerIn(curbside)
        .map(({ text }) => text)
        .join(),
    ).toContain('so its answer was withdrawn');
  });

  it('means nothing when it was no question to Curbside', async () => {
    const curbside = await asked();
    await curbside.transport.send(channelMessageOf({ workspace: ward, text: 'lunch', ts: '1700000000.000888' }));
    await curbside.transport.send(deletionOf({ ...deleted, ts: '1700000000.000888' }));
    expect(await curbside.inbox.waiting()).toBe(1);
  });
});

function never(): never {
  throw new Error('there is nothing to look at');
}

describe('a question whose answer somebody deleted in Slack', () => {
  async function answerDeleted() {
    const curbside = await asked();
    await curbside.work();
    curbside.server.state.messages.splice(0);
    curbside.answerWith(longAnswer(1));
    return curbside;
  }

  it('is answered in a new message when it is edited', async () => {
    const curbside = await answerDeleted();
    await curbside.transport.send(editOf(edited));
    await curbside.work();
    const [message, ...more] = answerIn(curbside);
    expect(more).toEqual([]);
    expect(JSON.stringify(message?.blocks)).toContain('Statement 1 says');
  });

  it('needs no word when it is deleted, too', async () => {
    const curbside = await answerDeleted();
    await curbside.transport.send(deletionOf({ workspace: ward, ts, before }));
    await curbside.work();
    expect(answerIn(curbside)).toEqual([]);
  });
});

describe('an edited question whose new answer has blocks that Slack refuses', () => {
  it('is answered in plain text, in the place of its answer and whole', async () => {
    const curbside = await asked();
    await curbside.work();
    const [first] = answerIn(curbside);
    curbside.answerWith(longAnswer(30));
    curbside.server.trouble('chat.update', { kind: 'refuse', error: 'invalid_blocks' });
    await curbside.transport.send(editOf(edited));
    await curbside.work();
    const messages = answerIn(curbside);
    expect(messages[0]).toMatchObject({ ts: first?.ts, blocks: [] });
    const plain = messages.map(({ text }) => text).join('\n');
    expect(plain).toContain('Statement 1 says');
    expect(plain).toContain('Statement 30 says');
    expect(await curbside.inbox.waiting()).toBe(0);
  });
});

describe('what was taken back', () => {
  const conversation = { platform: 'slack', tenant: 'T-WARD', place: 'C-WARD', thread: ts } as const;
  const known = async ({ memory, answers }: CurbsideInSlack) => ({
    turns: (await memory.recall(conversation, 5)).map(({ asked: text }) => text),
    listed: (await answers.latestBy(conversation, 'U-NURSE', 5)).map(({ question }) => question),
  });

  it('is forgotten when it is deleted: by its thread, and among the last questions of its asker', async () => {
    const curbside = await asked();
    await curbside.work();
    expect(await known(curbside)).toEqual({ turns: [before], listed: [before] });
    await curbside.transport.send(editOf(edited));
    await curbside.work();
    expect(await known(curbside)).toEqual({ turns: [edited.text], listed: [edited.text] });
    await curbside.transport.send(deletionOf({ workspace: ward, ts, before: edited.text }));
    await curbside.work();
    expect(await known(curbside)).toEqual({ turns: [], listed: [] });
  });
});
