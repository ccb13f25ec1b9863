import { describe, expect, it } from 'vitest';
import { leaseOne } from '../../contracts/lease-one.ts';
import { sampleComposedAnswer, sampleStatement } from '../../support/samples.ts';
import {
  channelMessage,
  deleted,
  edited,
  installation,
  personalMessage,
  removal,
} from '../../support/teams-connector/activities.ts';
import { startLocalTeams } from '../../support/teams-connector/start-local-teams.ts';

const question = 'What is the dose of alendronate?';
const corrected = 'What is the dose of alendronate in renal impairment?';

describe('a question that is edited', () => {
  it.each([
    ['chat', personalMessage({ text: question })],
    ['channel', channelMessage(question)],
  ])('is answered in the message that answered it before (%s)', async (_, message) => {
    const teams = await startLocalTeams();
    await teams.say(message);
    const [before] = await teams.connector.whenMessages(1);
    const again = message.entities === undefined ? corrected : `<at>Curbside</at> ${corrected}`;
    for (let delivery = 0; delivery < 2; delivery += 1) await teams.say(edited(message, again));
    await expect.poll(() => teams.connector.messages[0]?.body).toContain(corrected);
    await expect.poll(() => teams.inbox.waiting()).toBe(0);
    expect(teams.connector.standing.map(({ id }) => id)).toEqual([before?.id]);
  });

  it('loses the parts that its new answer has no use for', async () => {
    const text = 'A very long sentence of an example. '.repeat(4_000);
    const teams = await startLocalTeams({
      answer: ({ screened }) =>
        screened.kind === 'question' && screened.text === question
          ? sampleComposedAnswer({ statements: [sampleStatement({ text })] })
          : sampleComposedAnswer(),
    });
    await teams.say(personalMessage({ text: question }));
    await expect.poll(() => teams.inbox.waiting()).toBe(0);
    expect(teams.connector.standing.length).toBeGreaterThan(1);
    await teams.say(edited(personalMessage(), corrected));
    await expect.poll(() => teams.connector.standing.length).toBe(1);
  });

  it('and then seems to name a patient gets the stop card in the place of its answer', async () => {
    const teams = await startLocalTeams();
    await teams.say(personalMessage({ text: question }));
    await teams.connector.whenMessages(1);
    await teams.say(edited(personalMessage(), `MRN 00012345: ${question}`));
    await expect.poll(() => teams.connector.messages[0]?.body).toContain('Stopped: possible patient identifiers');
    expect(teams.connector.standing).toHaveLength(1);
  });

  it('back to its first words is answered once more', async () => {
    const teams = await startLocalTeams();
    await teams.say(personalMessage({ text: question }));
    await teams.connector.whenMessages(1);
    const wordings = [corrected, question, corrected];
    for (const [minute, words] of wordings.entries()) {
      await teams.say(edited(personalMessage(), words, `2026-05-01T09:0${minute}:00.000Z`));
      await expect.poll(() => teams.inbox.waiting()).toBe(0);
    }
    expect(teams.connector.messages[0]?.body).toContain(corrected);
  });

  it('before it was answered is answered once, in its new words', async () => {
    const teams = await startLocalTeams({ working: false });
    await teams.say(personalMessage({ text: question }));
    await teams.say(edited(personalMessage(), corrected));
    expect(await teams.inbox.waiting()).toBe(1);
    expect((await teams.inbox.lease('teams', new Date(), 1_000))?.screened).toEqual({
      kind: 'question',
      text: corrected,
    });
  });
});

describe('a question that is deleted', () => {
  it('takes its answer with it, also after a restart', async () => {
    const before = await startLocalTeams();
    await before.say(personalMessage({ text: question }));
    await before.connector.whenMessages(1);
    await expect.poll(() => before.inbox.waiting()).toBe(0);
    const after = await startLocalTeams({ continuing: before });
    expect((await after.say(deleted(personalMessage()))).status).toBe(202);
    await expect.poll(() => before.connector.standing).toEqual([]);
    await expect.poll(() => before.inbox.waiting()).toBe(0);
    expect((await after.say(deleted(personalMessage()))).status).toBe(202);
  });

  it('before it was answered is not answered', async () => {
    const teams = await startLocalTeams({ working: false });
    await teams.say(personalMessage({ text: question }));
    await teams.say(deleted(personalMessage()));
    const { screened } = await leaseOne(teams.inbox, 'teams', new Date(), 60_000);
    expect(screened).toEqual({ kind: 'stopped', answer: { kind: 'declined', reason: 'withdrawn' } });
    expect(await teams.inbox.lease('teams', new Date(), 60_000)).toBeNull();
  });

  it('and was no question is nothing to do', async () => {
    const teams = await startLocalTeams({ working: false });
    await teams.say(deleted(channelMessage('lunch?', { called: false })));
    expect(await teams.inbox.waiting()).toBe(0);
  });
});

describe('a place', () => {
  const chat = { platform: 'teams', tenant: '00000000-0000-0000-0000-00000000000a', place: 'a:example-chat' } as const;

  it('is remembered with how it is reached, and answered at its newest address', async () => {
    const teams = await startLocalTeams({ working: false });
    await teams.say(personalMessage({ text: question }));
    expect(await teams.places.find(chat)).toMatchObject({ serviceUrl: teams.connector.url, bot: expect.any(String) });
    expect(JSON.stringify(await teams.places.find(chat))).not.toMatch(/alendronate|Dr Example/);
    const moved = await startLocalTeams({ working: false, continuing: { ...teams, connector: undefined } });
    await moved.say(personalMessage({ id: 'activity-2', text: question }));
    await startLocalTeams({ continuing: moved });
    await moved.connector.whenMessages(2);
    expect(teams.connector.posted).toEqual([]);
  });

  it('greets once, however often it is told of, and again after it was left', async () => {
    const teams = await startLocalTeams();
    for (let delivery = 0; delivery < 2; delivery += 1) await teams.say(installation());
    await teams.connector.whenMessages(1);
    await teams.say(removal());
    expect(await teams.places.find(chat)).toBeNull();
    await teams.say(installation());
    await teams.connector.whenMessages(2);
    expect(teams.connector.messages).toHaveLength(2);
  });
});
