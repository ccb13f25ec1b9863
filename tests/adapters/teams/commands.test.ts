import { describe, expect, it } from 'vitest';
import { defaultSettings, nothingChosen, settingsFor } from '../../../src/domain/place-settings.ts';
import { channelMessage, personalMessage, press } from '../../support/teams-connector/activities.ts';
import { cardProblems } from '../../support/teams-connector/check-card.ts';
import { exampleSettings, startLocalTeams } from '../../support/teams-connector/start-local-teams.ts';

const tenant = '00000000-0000-0000-0000-00000000000a';
const channel = { platform: 'teams', tenant, place: '19:example@thread.tacv2' } as const;
const asker = 'aad-example-user';
const form = {
  audience: 'patient',
  sources: 'label,guideline',
  answersGoTo: 'asker',
  replies: 'off',
  quietFrom: '22:00',
  quietUntil: '06:30',
  timeZone: 'Europe/London',
};

async function start(editors: readonly string[] = [asker]) {
  const teams = await startLocalTeams({ settings: { ...exampleSettings, editors } });
  const saved = async (data: object, conversation: object = channelMessage('')) => {
    const { conversation: at } = JSON.parse(JSON.stringify(conversation));
    const { body } = await teams.say({ ...press('save-settings', { ...data }), conversation: at });
    return JSON.parse(body).value;
  };
  const settingsOf = async () =>
    settingsFor(defaultSettings('clinician'), await teams.choices.choicesFor(channel, asker));
  return { ...teams, saved, settingsOf };
}

describe('settings', () => {
  it('of a channel are shown as they are and kept as they were chosen', async () => {
    const teams = await start();
    await teams.say(channelMessage('settings'));
    const [shown] = await teams.connector.whenMessages(1);
    const card = shown?.activity.attachments[0]?.content;
    expect(cardProblems(card)).toEqual([]);
    expect(shown?.body).toContain('"value":"guideline,label,research"');
    expect(shown?.body).toContain('"verb":"save-settings"');
    expect(await teams.saved(form)).toMatch(/^Saved/);
    expect(await teams.settingsOf()).toMatchObject({
      audience: 'patient',
      sources: ['guideline', 'label'],
      answersGoTo: 'asker',
      repliesWithoutMention: false,
      quietHours: { from: '22:00', until: '06:30', timeZone: 'Europe/London' },
    });
    expect(await teams.saved({ ...form, quietFrom: '', quietUntil: '' })).toMatch(/^Saved/);
    expect((await teams.settingsOf()).quietHours).toBeNull();
  });

  it.each([
    [{ sources: '' }, /at least one/],
    [{ quietUntil: '25:00' }, /Quiet hours/],
    [{ timeZone: 'Mars' }, /Quiet hours/],
    [{ audience: 'everyone' }, /missing/],
  ])('that make no sense are not kept (%j)', async (change, sentence) => {
    const teams = await start();
    expect(await teams.saved({ ...form, ...change })).toMatch(sentence);
    expect(await teams.settingsOf()).toEqual(defaultSettings('clinician'));
  });

  it('of a channel are changed by named people only, whoever presses the button', async () => {
    const teams = await start([]);
    await teams.say(channelMessage('settings'));
    const [shown] = await teams.connector.whenMessages(1);
    expect(shown?.activity.text).toContain('administrator');
    expect(await teams.saved(form)).toContain('administrator');
    expect(await teams.settingsOf()).toEqual(defaultSettings('clinician'));
    await teams.choices.chooseForWorkspace(channel, { ...nothingChosen.workspace, editors: [asker] });
    expect(await teams.saved(form)).toMatch(/^Saved/);
  });

  it('of a person are chosen in the chat with Curbside, by everybody', async () => {
    const teams = await start([]);
    await teams.say(personalMessage({ text: 'Settings' }));
    const [shown] = await teams.connector.whenMessages(1);
    expect(cardProblems(shown?.activity.attachments[0]?.content)).toEqual([]);
    expect(await teams.saved({ audience: 'care-team' }, personalMessage())).toMatch(/^Saved/);
    expect((await teams.settingsOf()).audience).toBe('care-team');
    expect(await teams.saved({}, personalMessage())).toMatch(/first/);
  });
});

describe('review', () => {
  it('shows members of the board what awaits them, in the chat with Curbside', async () => {
    const teams = await start();
    await teams.choices.chooseForWorkspace(channel, { ...nothingChosen.workspace, board: [asker] });
    await teams.say(personalMessage({ text: 'review' }));
    const [shown] = await teams.connector.whenMessages(1);
    expect(shown?.body).toContain('Which *dose* for an example?');
    expect(shown?.body).toContain('Is examplone new?');
    expect(cardProblems(shown?.activity.attachments[0]?.content)).toEqual([]);
    await teams.say(channelMessage('review', { id: 'activity-2' }));
    const [, told] = await teams.connector.whenMessages(2);
    expect(told?.activity.text).toContain('in the chat with Curbside');
  });

  it('is not shown to others', async () => {
    const teams = await start();
    await teams.say(personalMessage({ text: 'review' }));
    const [told] = await teams.connector.whenMessages(1);
    expect(told?.activity.text).toContain('members of the Medical Advisory Board');
  });
});
