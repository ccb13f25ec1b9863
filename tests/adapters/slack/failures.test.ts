import { describe, expect, it } from 'vitest';
import { failures } from '../../../adapters/slack/failures.ts';
import { shortcutId } from '../../../adapters/slack/hear/hear-shortcut.ts';
import { declineReasons } from '../../../src/domain/answer.ts';
import { botErrorCodes, sentenceFor } from '../../../src/domain/bot-error.ts';
import { sentenceForDeclined } from '../../../src/presentation/fixed-sentences.ts';
import { type CurbsideInSlack, startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { fillForm } from '../../support/slack-server/fill-form.ts';
import {
  commandOf,
  formOf,
  mentionOf,
  openedTabOf,
  pressInViewOf,
  pressOf,
  shortcutOf,
} from '../../support/slack-server/payloads.ts';

const nextStep =
  /\b(?:ask|press|choose|invite|look|fill in|name|write|send|wait|try|check|call|edit|restore|start)\b/iu;
function told({ server }: CurbsideInSlack): readonly string[] {
  return server.state.messages.filter(({ responseUrl }) => responseUrl !== null).map(({ text }) => text);
}

describe('the sentences that people see when something fails', () => {
  it.each([
    ...Object.entries(failures),
    ...botErrorCodes.map((code) => [code, sentenceFor(code)]),
    ...declineReasons.map((reason) => [reason, sentenceForDeclined(reason)]),
  ])('say what to do next: %s', (_, sentence) => {
    expect(sentence).toMatch(nextStep);
    expect(sentence).toMatch(/[.?]$/);
    expect(sentence.length).toBeLessThan(300);
  });
});

describe('when something fails', () => {
  const question = 'How is an example fracture treated?';

  async function answered() {
    const curbside = await startCurbsideInSlack('http');
    await curbside.transport.send(mentionOf({ workspace: ward, text: question }));
    await curbside.work();
    const [message] = curbside.server.state.messages;
    const value = /"value":"(answer-[^"]+)"/.exec(JSON.stringify(message?.blocks))?.[1] ?? '';
    const press = (actionId: string, more: { readonly ageMs?: number; readonly value?: string } = {}) =>
      curbside.transport.send(
        pressOf({
          workspace: ward,
          actionId,
          value,
          triggerId: curbside.server.state.newTrigger(more.ageMs),
          responseUrl: curbside.server.newResponseUrl(),
          messageTs: message?.ts ?? '',
          ...more,
        }),
      );
    return { ...curbside, press };
  }

  it('a button whose window comes too late says to press it once more', async () => {
    const curbside = await answered();
    await curbside.press('show_sources', { ageMs: 5000 });
    await expect.poll(() => told(curbside)).toEqual([failures['window-not-opened']]);
  });

  it('a button of an answer that is gone says so', async () => {
    const curbside = await answered();
    for (const button of ['helpful', 'send_to_board', 'show_sources', 'follow_up_0']) {
      await curbside.press(button, { value: 'gone' });
    }
    await expect
      .poll(() => [...told(curbside)].sort())
      .toEqual(
        [failures['answer-gone'], failures['answer-gone'], failures['answer-gone'], failures['content-gone']].sort(),
      );
  });

  it('a button that an earlier version named otherwise says what to do', async () => {
    const curbside = await answered();
    await curbside.press('show_the_evidence');
    await expect.poll(() => told(curbside)).toEqual([failures['button-outdated']]);
  });

  it('a form keeps what was typed, and says to send it once more', async () => {
    const curbside = await answered();
    await curbside.press('ask_follow_up');
    await expect.poll(() => curbside.server.state.views).toHaveLength(1);
    curbside.failRecording(1);
    const view = curbside.server.state.views[0]?.view ?? {};
    const form = formOf({ workspace: ward, view, values: fillForm(view, { question: { value: 'and then?' } }) });
    expect((await curbside.transport.send(form)).body).toEqual({
      response_action: 'errors',
      errors: { question: failures['form-not-kept'] },
    });
    await curbside.transport.send(form);
    expect(curbside.questions.map(({ raw }) => raw)).toEqual([question, 'and then?']);
  });

  it('a form about an answer that is gone says so', async () => {
    const curbside = await answered();
    await curbside.press('ask_follow_up');
    await curbside.press('not_helpful');
    await expect.poll(() => curbside.server.state.views).toHaveLength(2);
    const replies = await Promise.all(
      curbside.server.state.views.map(({ view }) => {
        const metadata = JSON.parse(JSON.stringify(view.private_metadata).replaceAll(/answer-[^"\\]+/g, 'gone'));
        const changes =
          view.callback_id === 'ask_follow_up'
            ? { question: { value: 'and then?' } }
            : { reason: { selected_option: { value: 'wrong' } } };
        const values = fillForm(view, changes);
        return curbside.transport.send(
          formOf({ workspace: ward, view: { ...view, private_metadata: metadata }, values }),
        );
      }),
    );
    expect(replies.map(({ body }) => JSON.stringify(body).includes(failures['answer-gone']))).toEqual([true, true]);
  });

  it('a shortcut whose form comes too late says to press it once more', async () => {
    const curbside = await startCurbsideInSlack('http');
    const { server } = curbside;
    const used = { workspace: ward, callbackId: shortcutId, text: question, ts: '1700000000.000001' };
    const late = { triggerId: server.state.newTrigger(5000), responseUrl: server.newResponseUrl() };
    await curbside.transport.send(shortcutOf({ ...used, ...late }));
    await expect.poll(() => told(curbside)).toEqual([failures['window-not-opened']]);
  });

  it('an audience that was not kept says to choose it again', async () => {
    const curbside = await startCurbsideInSlack('http');
    const { server, transport } = curbside;
    await transport.send(openedTabOf({ workspace: ward, tab: 'home' }));
    await expect.poll(() => server.state.homes).toHaveLength(1);
    server.trouble('views.publish', { kind: 'refuse', error: 'internal_error' });
    const view = server.state.homes[0]?.view ?? {};
    const choice = { workspace: ward, view, actionId: 'choose_audience', value: 'patient', picked: true };
    await transport.send(pressInViewOf({ ...choice, triggerId: server.state.newTrigger() }));
    await expect.poll(() => JSON.stringify(server.state.views)).toContain(failures['home-not-changed']);
  });

  it('settings that nobody can look up say to try again', async () => {
    const curbside = await startCurbsideInSlack('http');
    const { server, transport } = curbside;
    server.trouble('users.info', { kind: 'refuse', error: 'internal_error' });
    const typed = { responseUrl: server.newResponseUrl(), triggerId: server.state.newTrigger() };
    await transport.send(commandOf({ workspace: ward, text: 'settings', ...typed }));
    await expect.poll(() => told(curbside)).toEqual([sentenceFor('platform-unavailable')]);
  });
});
