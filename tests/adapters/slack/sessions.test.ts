import { describe, expect, it } from 'vitest';
import { BotError } from '../../../src/domain/bot-error.ts';
import { type CurbsideInSlack, startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { deletionOf, directMessageOf, editOf, mentionOf } from '../../support/slack-server/payloads.ts';
import { pressStop } from '../../support/slack-server/press-stop.ts';

const ts = '1700000000.000500';
const before = 'How is an example fracture treated?';
const thread = { teamId: ward.teamId, channel: 'C-WARD', threadTs: ts };
const edit = editOf({
  workspace: ward,
  ts,
  before: `<@UCURBSIDE> ${before}`,
  text: '<@UCURBSIDE> And in pregnancy?',
  editedTs: '1700000100.000000',
});

async function asked(curbside?: CurbsideInSlack): Promise<CurbsideInSlack> {
  const ready = curbside ?? (await startCurbsideInSlack('http'));
  await ready.transport.send(mentionOf({ workspace: ward, text: before, ts }));
  return ready;
}

/** Works while this happens to the answer in the making, which by then shows that it is being made. */
async function workWhile(curbside: CurbsideInSlack, happens: () => Promise<unknown>): Promise<void> {
  curbside.whileAnswering(async (progress) => {
    progress.report({ kind: 'looking-for-article' });
    await expect.poll(() => curbside.server.state.agents.sessionOf(thread)).toBe('processing');
    await happens();
  });
  await curbside.work();
}

/** Lets the time pass that a retry waits. */
async function workOn(curbside: CurbsideInSlack, rounds = 1): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    curbside.clock.advance(20 * 60_000);
    await curbside.work();
  }
}

function sessionIn({ server }: CurbsideInSlack) {
  return server.state.agents.sessionOf(thread);
}

function lastText({ server }: CurbsideInSlack): string | undefined {
  return server.state.statuses.at(-1)?.status;
}

describe('a session', () => {
  it('is processing while an answer is made, so that Slack shows Stop, and rests once it is there', async () => {
    const curbside = await asked();
    let seen: unknown = null;
    await workWhile(curbside, async () => {
      seen = sessionIn(curbside);
    });
    expect(seen).toBe('processing');
    expect(sessionIn(curbside)).toBe('active');
    const methods = curbside.server.state.calls.map(({ method }) => method);
    const [first, text] = ['agents.sessions.setStatus', 'assistant.threads.setStatus'].map((name) =>
      methods.indexOf(name),
    );
    // What is said last is what Slack shows.
    expect(first).toBeLessThan(text ?? -1);
  });

  it('rests after an edit was answered in place, and its text goes', async () => {
    const curbside = await asked();
    await curbside.work();
    await curbside.transport.send(edit);
    await curbside.work();
    expect(sessionIn(curbside)).toBe('active');
    expect(lastText(curbside)).toBe('');
  });

  it('rests when the wording in the making was superseded', async () => {
    const curbside = await asked();
    await workWhile(curbside, () => curbside.transport.send(edit));
    await workOn(curbside);
    expect(sessionIn(curbside)).toBe('active');
    expect(lastText(curbside)).toBe('');
    expect(curbside.server.state.thread('T-WARD', 'C-WARD', ts)).toHaveLength(1);
  });

  it('rests when the question was deleted', async () => {
    const curbside = await asked();
    await workWhile(curbside, () => curbside.transport.send(deletionOf({ workspace: ward, ts, before })));
    expect(sessionIn(curbside)).toBe('active');
    await workOn(curbside);
    expect(sessionIn(curbside)).toBe('active');
    expect(lastText(curbside)).toBe('');
  });

  it('rests while an answer is put off, and between two attempts', async () => {
    const curbside = await startCurbsideInSlack('http', { pace: { messageGapMs: 5, patienceMs: 50 } });
    await asked(curbside);
    curbside.server.trouble('chat.postMessage', { kind: 'rate-limit', retryAfterSeconds: 1 });
    await curbside.work();
    expect(sessionIn(curbside)).toBe('active');
    expect(lastText(curbside)).toBe('');
    expect(await curbside.inbox.waiting()).toBe(1);
  });

  it('rests when no answer could be made, and nobody is told so yet', async () => {
    const curbside = await asked();
    await workWhile(curbside, async () => {
      throw new BotError('internal', 'away');
    });
    expect(sessionIn(curbside)).toBe('active');
    expect(lastText(curbside)).toBe('');
  });

  it('rests after the apology', async () => {
    const curbside = await asked();
    curbside.server.trouble('chat.postMessage', { kind: 'refuse', error: 'fatal_error' }, 5);
    await curbside.work();
    await workOn(curbside, 5);
    expect(curbside.server.state.messages).toHaveLength(1);
    expect(sessionIn(curbside)).toBe('active');
  });

  it('rests after a kill, when the next process delivers what was made', async () => {
    const first = await asked();
    const entry = (await first.inbox.lease('slack', first.clock.now(), 60_000)) ?? never();
    const record = await first.recordFor(entry);
    await first.slack.delivery.announce(entry, { kind: 'looking-for-article' });
    expect(sessionIn(first)).toBe('processing');
    const second = await startCurbsideInSlack('http', { before: first });
    await second.slack.delivery.deliver({ ...entry, attempt: 2 }, record);
    expect(sessionIn(first)).toBe('active');
  });

  it('rests also when Slack did not take it at first', { timeout: 15_000 }, async () => {
    const curbside = await asked();
    await workWhile(curbside, async () => {
      curbside.server.trouble('agents.sessions.setStatus', { kind: 'rate-limit', retryAfterSeconds: 1 });
      curbside.server.trouble('agents.sessions.setStatus', { kind: 'lose-call' });
    });
    expect(sessionIn(curbside)).toBe('processing');
    await expect.poll(() => sessionIn(curbside), { timeout: 10_000 }).toBe('active');
  });

  it('goes on for another question in the same thread', async () => {
    const curbside = await asked();
    await curbside.transport.send(mentionOf({ workspace: ward, text: 'And in children?', threadTs: ts }));
    let made = 0;
    let seen: unknown = null;
    curbside.whileAnswering(async (progress) => {
      made += 1;
      progress.report({ kind: 'looking-for-article' });
      if (made === 1) {
        await expect.poll(() => curbside.server.state.calls.filter(isProcessing)).toHaveLength(2);
        return;
      }
      await expect.poll(() => curbside.server.state.thread('T-WARD', 'C-WARD', ts)).toHaveLength(1);
      seen = sessionIn(curbside);
    });
    await Promise.all([curbside.work(), curbside.work()]);
    expect(seen).toBe('processing');
    expect(sessionIn(curbside)).toBe('active');
  });

  it('is left out, without a word, where the app is no agent; the text is shown all the same', async () => {
    const curbside = await startCurbsideInSlack('http');
    curbside.server.state.agents.isAgent = false;
    await asked(curbside);
    await curbside.work();
    await curbside.transport.send(mentionOf({ workspace: ward, text: 'And in children?' }));
    await curbside.work();
    const calls = curbside.server.state.calls.filter(({ method }) => method === 'agents.sessions.setStatus');
    expect(calls.map(({ outcome }) => outcome)).toEqual(['not_authorized']);
    expect(curbside.server.state.statuses).toHaveLength(2);
    expect(curbside.log.lines.filter(({ level }) => level !== 'info')).toEqual([]);
  });
});

describe('an answer for the asker alone', () => {
  const tenancy = { platform: 'slack', tenant: 'T-WARD' } as const;

  it('shows that it is being made, can be stopped, and leaves no status behind', async () => {
    const curbside = await startCurbsideInSlack('http');
    await curbside.settings.chooseForWorkspace(tenancy, { answersGoTo: 'asker', editors: [], board: [] });
    await asked(curbside);
    await curbside.work();
    expect(curbside.server.state.statuses.map(({ threadTs, status }) => [threadTs, status])).toEqual([
      [ts, 'is looking for an article of the board…'],
      [ts, ''],
    ]);
    expect(sessionIn(curbside)).toBe('active');
    await curbside.transport.send(mentionOf({ workspace: ward, text: 'And in children?', threadTs: ts }));
    const shown = curbside.server.state.messages.length;
    await workWhile(curbside, () => pressStop(curbside, { workspace: ward, channel: 'C-WARD', threadTs: ts }));
    // Only that it has stopped.
    await expect.poll(() => curbside.server.state.messages.length).toBe(shown + 1);
  });

  it('shows nothing to others in quiet hours', async () => {
    const curbside = await startCurbsideInSlack('http');
    const quietHours = { from: '00:00', until: '23:59', timeZone: 'UTC' };
    await curbside.settings.chooseForWorkspace(tenancy, { quietHours, editors: [], board: [] });
    await asked(curbside);
    await curbside.work();
    expect(curbside.server.state.statuses).toEqual([]);
    expect(sessionIn(curbside)).toBeNull();
  });
});

describe('in a direct chat', () => {
  it('each question has a session of its own', async () => {
    const curbside = await startCurbsideInSlack('socket');
    await curbside.transport.send(directMessageOf({ workspace: ward, text: before, ts }));
    await curbside.work();
    const direct = { teamId: ward.teamId, channel: 'D-EXAMPLE', threadTs: ts };
    expect(curbside.server.state.agents.sessionOf(direct)).toBe('active');
  });
});

function isProcessing({ method, args }: CurbsideInSlack['server']['state']['calls'][number]): boolean {
  return method === 'agents.sessions.setStatus' && args.status === 'processing';
}

function never(): never {
  throw new Error('there is nothing to work on');
}
