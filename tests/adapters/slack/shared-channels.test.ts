import { describe, expect, it } from 'vitest';
import {
  type CurbsideInSlack,
  clinic,
  startCurbsideInSlack,
  ward,
} from '../../support/slack-server/curbside-in-slack.ts';
import { installByBrowser } from '../../support/slack-server/install-by-browser.ts';
import { formOf, mentionOf, pressOf } from '../../support/slack-server/payloads.ts';
import type { FakeMessage } from '../../support/slack-server/slack-state.ts';

const question = 'How is an example fracture treated?';
const root = '1700000000.000930';
/** A workspace of another organisation that shares the channel, and where nobody installed Curbside. */
const partner = { ...clinic, teamId: 'T-PARTNER', enterpriseId: 'E-PARTNER', botToken: 'xoxb-example-no-token' };

async function answeredIn(curbside: CurbsideInSlack) {
  await curbside.transport.send(mentionOf({ workspace: ward, text: question, ts: root }));
  await curbside.work();
  const [message] = curbside.server.state.thread('T-WARD', 'C-WARD', root);
  const value = /"value":"(answer-[^"]+)"/.exec(JSON.stringify(message?.blocks))?.[1] ?? '';
  const press = (actionId: string, messageTeam = 'T-WARD') => {
    const fresh = { responseUrl: curbside.server.newResponseUrl(), triggerId: curbside.server.state.newTrigger() };
    const pressed = {
      workspace: partner,
      user: 'U-PARTNER',
      actionId,
      value,
      messageTs: message?.ts ?? '',
      messageTeam,
    };
    return curbside.transport.send(pressOf({ ...pressed, ...fresh, threadTs: root }));
  };
  return { ...curbside, press };
}

async function installed(): Promise<CurbsideInSlack> {
  const curbside = await startCurbsideInSlack('http', {
    oauth: { tokenKeys: ['0f'.repeat(32)] },
  });
  await installByBrowser(new URL(curbside.address ?? '').origin, curbside.server, ward);
  return curbside;
}

describe.each([
  ['by its token', () => startCurbsideInSlack('http')],
  ['by OAuth', installed],
] as const)('in a channel that workspaces share, installed %s, a person of the other', (_, start) => {
  it('can press what Curbside offers, and is answered in the workspace that asked', async () => {
    const curbside = await answeredIn(await start());
    expect((await curbside.press('follow_up_0')).accepted).toBe(true);
    await curbside.work();
    expect(curbside.questions.at(-1)).toMatchObject({ asker: 'U-PARTNER', conversation: { tenant: 'T-WARD' } });
    expect(curbside.server.state.thread('T-WARD', 'C-WARD', root)).toHaveLength(2);
  });

  it('can say what was wrong, and see the sources', async () => {
    const curbside = await answeredIn(await start());
    await curbside.press('show_sources');
    await curbside.press('not_helpful');
    await expect.poll(() => curbside.server.state.views).toHaveLength(2);
    const opened = curbside.server.state.views.find(({ view }) => view.callback_id === 'feedback_reason');
    const view = { ...opened?.view, app_installed_team_id: 'T-WARD' };
    const values = { reason: { reason: { type: 'radio_buttons', selected_option: { value: 'wrong' } } } };
    const form = formOf({ workspace: partner, user: 'U-PARTNER', view, values });
    expect((await curbside.transport.send(form)).accepted).toBe(true);
    expect(curbside.feedback.at(-1)).toMatchObject({ by: 'U-PARTNER', reason: 'wrong' });
  });

  it('sees nothing of an answer that another team’s Curbside did not show', async () => {
    const curbside = await answeredIn(await start());
    await curbside.press('helpful', 'T-CLINIC');
    expect(curbside.feedback).toEqual([]);
  });

  it('can press all that stands under an answer which they alone see', async () => {
    const curbside = await start();
    const { server, settings, transport, work } = curbside;
    const place = { platform: 'slack', tenant: 'T-WARD', place: 'C-WARD' } as const;
    await settings.chooseForPlace(place, { answersGoTo: 'asker' });
    await transport.send(mentionOf({ workspace: ward, user: 'U-PARTNER', text: question, ts: root }));
    await work();
    const [answer] = server.state.messages;
    expect(answer).toMatchObject({ seenBy: 'U-PARTNER' });
    const press = async (actionId: string) => {
      const fresh = { responseUrl: server.newResponseUrl(), triggerId: server.state.newTrigger() };
      const pressed = { workspace: partner, user: 'U-PARTNER', ephemeral: true, messageTs: '1.1', ...fresh };
      await transport.send(pressOf({ ...pressed, actionId, ...buttonIn(answer, actionId) }));
    };
    await press('helpful');
    expect(curbside.feedback).toMatchObject([{ by: 'U-PARTNER', helpful: true }]);
    await press('show_sources');
    await expect.poll(() => server.state.views).toHaveLength(1);
    await press('follow_up_0');
    expect(curbside.questions.at(-1)).toMatchObject({ asker: 'U-PARTNER', conversation: { tenant: 'T-WARD' } });
    await press('share_to_channel');
    await work();
    const shared = () => server.state.messages.filter(({ seenBy, teamId }) => seenBy === null && teamId === 'T-WARD');
    expect(shared()).toMatchObject([{ channel: 'C-WARD' }]);
    expect(server.state.messages.map(({ text }) => text).join()).not.toContain('no longer');
  });
});

interface Block {
  readonly block_id?: string;
  readonly elements?: readonly { readonly action_id?: string; readonly value?: string }[];
}

/** What Slack sends of a button: its value, and the name of the block that it stands in. */
function buttonIn(message: FakeMessage | undefined, actionId: string) {
  const blocks: readonly Block[] = JSON.parse(JSON.stringify(message?.blocks ?? []));
  const block = blocks.find(({ elements = [] }) => elements.some(({ action_id: id }) => id === actionId));
  const value = block?.elements?.find(({ action_id: id }) => id === actionId)?.value ?? 'no such button';
  return { value, ...(block?.block_id === undefined ? {} : { blockId: block.block_id }) };
}
