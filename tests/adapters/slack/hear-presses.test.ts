import { describe, expect, it } from 'vitest';
import {
  type CurbsideInSlack,
  clinic,
  startCurbsideInSlack,
  ward,
} from '../../support/slack-server/curbside-in-slack.ts';
import { formOf, mentionOf, type PressedButton, pressOf } from '../../support/slack-server/payloads.ts';
import type { FakeMessage } from '../../support/slack-server/slack-state.ts';

const root = '1700000000.000700';

interface Button {
  readonly action_id: string;
  readonly value: string;
}

/** Buttons as they were posted, so that what is pressed is what a person would have seen. */
function buttonsOf(message: FakeMessage | undefined): readonly Button[] {
  return JSON.parse(JSON.stringify(message?.blocks ?? [])).flatMap(
    (block: { readonly elements?: readonly Button[]; readonly accessory?: Button }) =>
      [...(block.elements ?? []), ...(block.accessory === undefined ? [] : [block.accessory])].filter(
        ({ action_id: id }) => id !== undefined,
      ),
  );
}

async function answered(kind: 'http' | 'socket' = 'http') {
  const curbside = await startCurbsideInSlack(kind);
  const text = 'How is an example fracture treated?';
  await curbside.transport.send(mentionOf({ workspace: ward, text, ts: root }));
  await curbside.work();
  const [message] = curbside.server.state.thread('T-WARD', 'C-WARD', root);
  const press = (actionId: string, more: Partial<PressedButton> = {}) => {
    const value = buttonsOf(message).find(({ action_id: id }) => id === actionId)?.value ?? 'no such button';
    return curbside.transport.send(
      pressOf({ ...pressedWith(curbside), actionId, value, messageTs: message?.ts ?? '', ...more }),
    );
  };
  return { ...curbside, message, press };
}

function pressedWith({ server }: CurbsideInSlack) {
  return {
    workspace: ward,
    triggerId: server.state.newTrigger(),
    responseUrl: server.newResponseUrl(),
    threadTs: root,
  };
}

/** What the presser alone was told. */
function noticesOf({ server }: CurbsideInSlack): readonly string[] {
  return server.state.messages.filter(({ responseUrl }) => responseUrl !== null).map(({ text }) => text);
}

describe.each(['http', 'socket'] as const)('buttons by %s', (kind) => {
  it('asks a follow-up question in the thread of its answer', async () => {
    const curbside = await answered(kind);
    expect((await curbside.press('follow_up_0')).accepted).toBe(true);
    await curbside.work();
    expect(curbside.questions.at(-1)).toMatchObject({
      raw: 'How long is a brace worn?',
      conversation: { thread: root },
    });
    expect(curbside.server.state.thread('T-WARD', 'C-WARD', root)).toHaveLength(2);
  });

  it('asks once when it is pressed twice, and says that it was asked', async () => {
    const curbside = await answered(kind);
    await Promise.all([curbside.press('follow_up_0'), curbside.press('follow_up_0')]);
    await curbside.work();
    expect(curbside.questions).toHaveLength(2);
    await expect.poll(() => noticesOf(curbside)).toEqual([expect.stringContaining('asked already')]);
  });
});

describe('a follow-up button', () => {
  it('answers a second presser, too, where answers go to the asker', async () => {
    const curbside = await answered();
    const place = { platform: 'slack', tenant: 'T-WARD', place: 'C-WARD' } as const;
    await curbside.settings.chooseForPlace(place, { answersGoTo: 'asker' });
    for (const user of ['U-NURSE', 'U-NURSE', 'U-PHARMACIST']) await curbside.press('follow_up_0', { user });
    await curbside.work();
    const seenBy = curbside.server.state.thread('T-WARD', 'C-WARD', root).map((message) => message.seenBy);
    expect(seenBy.filter((user) => user !== null)).toEqual(['U-NURSE', 'U-PHARMACIST']);
  });

  it('asks again once its answer failed', async () => {
    const curbside = await answered();
    await curbside.press('follow_up_0');
    curbside.server.trouble('chat.postMessage', { kind: 'refuse', error: 'restricted_action' });
    await curbside.work();
    expect(curbside.server.state.thread('T-WARD', 'C-WARD', root).at(-1)?.text).toContain('did not take the answer');
    await curbside.press('follow_up_0');
    await curbside.work();
    expect(curbside.server.state.thread('T-WARD', 'C-WARD', root)).toHaveLength(3);
    expect(noticesOf(curbside)).toEqual([]);
  });

  it('asks again once somebody said stop', async () => {
    const curbside = await answered();
    await curbside.press('follow_up_0');
    await curbside.stops.stop({ platform: 'slack', tenant: 'T-WARD', place: 'C-WARD', thread: root });
    await curbside.press('follow_up_0');
    expect(await curbside.inbox.waiting()).toBe(1);
  });
});

describe('buttons', () => {
  it('counts a helpful answer and thanks the reader alone, in the thread', async () => {
    const curbside = await answered();
    await curbside.press('helpful');
    expect(curbside.feedback).toMatchObject([{ by: 'U-NURSE', helpful: true, reason: null }]);
    await expect.poll(() => noticesOf(curbside)).toEqual(['Thank you. Your opinion is counted.']);
    expect(curbside.server.state.messages.at(-1)?.threadTs).toBe(root);
  });

  it('counts a reason when one is given, and the opinion also without it', async () => {
    const curbside = await answered();
    await curbside.press('not_helpful');
    expect(curbside.feedback).toMatchObject([{ helpful: false, reason: null }]);
    await expect.poll(() => curbside.server.state.views).toHaveLength(1);
    const view = curbside.server.state.views[0]?.view ?? {};
    const values = { reason: { reason: { type: 'radio_buttons', selected_option: { value: 'out-of-date' } } } };
    expect((await curbside.transport.send(formOf({ workspace: ward, view, values }))).accepted).toBe(true);
    expect(curbside.feedback.at(-1)).toMatchObject({ helpful: false, reason: 'out-of-date' });
  });

  it('sends a question to the board once', async () => {
    const curbside = await answered();
    await curbside.press('send_to_board');
    await curbside.press('send_to_board');
    expect(await curbside.board.list()).toHaveLength(1);
    await expect.poll(() => noticesOf(curbside)).toHaveLength(2);
    expect(noticesOf(curbside)[1]).toContain('already');
  });

  it('shows the sources with the words that are quoted', async () => {
    const curbside = await answered();
    await curbside.press('show_sources');
    await expect.poll(() => curbside.server.state.views).toHaveLength(1);
    const shown = JSON.stringify(curbside.server.state.views[0]?.view);
    expect(shown).toContain('“analgesia and early mobilisation”');
    expect(shown).toContain('https://example.org/spine');
  });

  it('opens the full article', async () => {
    const curbside = await answered();
    await curbside.press('open_article', { value: 'compression-fracture-treatment' });
    await expect.poll(() => curbside.server.state.views).toHaveLength(1);
    expect(JSON.stringify(curbside.server.state.views[0]?.view)).toContain('Approved by Dr Example Bryce');
  });

  it('says so when an article is no longer there', async () => {
    const curbside = await answered();
    await curbside.press('open_article', { value: 'withdrawn' });
    await expect.poll(() => noticesOf(curbside)).toEqual([expect.stringContaining('no longer there')]);
  });

  it('says what to do when a window cannot be opened in time', async () => {
    const curbside = await answered();
    await curbside.press('show_sources', { triggerId: curbside.server.state.newTrigger(4000) });
    await expect.poll(() => noticesOf(curbside)).toEqual([expect.stringContaining('Press it once more')]);
  });

  it('takes a follow-up that is typed into its form, once', async () => {
    const curbside = await answered();
    await curbside.press('ask_follow_up');
    await expect.poll(() => curbside.server.state.views).toHaveLength(1);
    const view = curbside.server.state.views[0]?.view ?? {};
    const values = { question: { question: { type: 'plain_text_input', value: 'and in renal failure?' } } };
    for (let times = 0; times < 2; times += 1) await curbside.transport.send(formOf({ workspace: ward, view, values }));
    await curbside.work();
    expect(curbside.questions.map(({ raw }) => raw)).toEqual([
      'How is an example fracture treated?',
      'and in renal failure?',
    ]);
    expect(curbside.server.state.thread('T-WARD', 'C-WARD', root)).toHaveLength(2);
  });

  it('shows no answer of one workspace in another', async () => {
    const curbside = await answered();
    await curbside.press('show_sources', { workspace: clinic });
    await curbside.press('helpful', { workspace: clinic });
    await curbside.press('follow_up_0', { workspace: clinic });
    await expect.poll(() => noticesOf(curbside)).toHaveLength(3);
    expect(curbside.server.state.views).toEqual([]);
    expect(curbside.feedback).toEqual([]);
    expect(curbside.questions).toHaveLength(1);
  });
});
