import { describe, expect, it } from 'vitest';
import { shortcutId } from '../../../adapters/slack/hear/hear-shortcut.ts';
import { startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { fillForm } from '../../support/slack-server/fill-form.ts';
import { formOf, shortcutOf } from '../../support/slack-server/payloads.ts';

const ts = '1700000000.000500';

interface Used {
  readonly threadTs?: string;
  readonly channel?: string;
}

async function askedAbout(text: string, more: Used = {}, kind: 'http' | 'socket' = 'http') {
  const curbside = await startCurbsideInSlack(kind);
  const { server, transport } = curbside;
  const used = { workspace: ward, callbackId: shortcutId, text, ts, triggerId: server.state.newTrigger() };
  const opened = await transport.send(shortcutOf({ ...used, responseUrl: server.newResponseUrl(), ...more }));
  expect(opened.accepted).toBe(true);
  await expect.poll(() => server.state.views).toHaveLength(1);
  const view = server.state.views[0]?.view ?? {};
  const send = async (changes: Parameters<typeof fillForm>[1] = {}) => {
    const ack = await transport.send(formOf({ workspace: ward, view, values: fillForm(view, changes) }));
    await curbside.work();
    return ack;
  };
  return { ...curbside, view: JSON.stringify(view), send };
}

describe.each(['http', 'socket'] as const)('“Ask Curbside about this” by %s', (kind) => {
  it('offers the message as a question to edit, and asks only when it is sent', async () => {
    const { view, send, questions, server } = await askedAbout('<@UOTHER> eGFR &lt;30, apixaban or not?', {}, kind);
    expect(view).toContain('@someone eGFR <30, apixaban or not?');
    expect(questions).toEqual([]);
    const ack = await send({ question: { value: 'Is apixaban used with an eGFR below 30?' } });
    expect(ack.accepted).toBe(true);
    expect(questions).toMatchObject([
      { raw: 'Is apixaban used with an eGFR below 30?', asker: 'U-NURSE', conversation: { thread: ts } },
    ]);
    expect(server.state.thread('T-WARD', 'C-WARD', ts)).toHaveLength(1);
  });
});

describe('“Ask Curbside about this”', () => {
  it('answers in the thread that the message stands in', async () => {
    const { send, server } = await askedAbout('And in pregnancy?', { threadTs: '1700000000.000400' });
    await send();
    expect(server.state.thread('T-WARD', 'C-WARD', '1700000000.000400')).toHaveLength(1);
  });

  it('asks once when the form is sent twice', async () => {
    const { send, questions, server } = await askedAbout('How is an example fracture treated?');
    await Promise.all([send(), send()]);
    expect(questions).toHaveLength(1);
    expect(server.state.messages).toHaveLength(1);
  });

  it('answers the asker alone where the place wants it so', async () => {
    const { send, server, settings } = await askedAbout('How is an example fracture treated?');
    await settings.chooseForPlace({ platform: 'slack', tenant: 'T-WARD', place: 'C-WARD' }, { answersGoTo: 'asker' });
    await send();
    expect(server.state.messages).toMatchObject([{ seenBy: 'U-NURSE', channel: 'C-WARD' }]);
  });

  it('answers directly where Curbside is no member of the channel', async () => {
    const { send, server } = await askedAbout('How is an example fracture treated?');
    server.trouble('chat.postMessage', { kind: 'refuse', error: 'not_in_channel' });
    await send();
    expect(server.state.messages).toMatchObject([{ channel: 'D-U-NURSE' }]);
  });

  it.each(['', 'x'.repeat(3500), '🦴'.repeat(1200), '\u202e\u0000'])('opens for any message: %#', async (text) => {
    expect((await askedAbout(text)).view).toContain('Your question');
  });
});
