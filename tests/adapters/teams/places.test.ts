import { describe, expect, it } from 'vitest';
import { nothingChosen, type PlaceChoices } from '../../../src/domain/place-settings.ts';
import { channelMessage, exampleUser } from '../../support/teams-connector/activities.ts';
import { type LocalTeamsOptions, startLocalTeams } from '../../support/teams-connector/start-local-teams.ts';

const tenant = '00000000-0000-0000-0000-00000000000a';
const channel = { platform: 'teams', tenant, place: '19:example@thread.tacv2' } as const;
const question = 'What is the dose of alendronate?';

/** A channel for which something was chosen. */
async function startIn(choices: PlaceChoices, options: LocalTeamsOptions = {}) {
  const teams = await startLocalTeams(options);
  await teams.choices.chooseForPlace(channel, choices);
  return teams;
}

describe('a channel with settings', () => {
  it('has its questions answered for its audience, from its kinds of source', async () => {
    const teams = await startIn({ audience: 'patient', sources: ['label'] }, { working: false });
    await teams.say(channelMessage(question));
    expect(await teams.inbox.lease('teams', new Date(), 1_000)).toMatchObject({
      audience: 'patient',
      sources: ['label'],
    });
  });

  it('answers the asker apart, in the chat with Curbside, where that was chosen', async () => {
    const teams = await startIn({ answersGoTo: 'asker' });
    await teams.say(channelMessage(question));
    const [answer] = await teams.connector.whenMessages(1);
    expect(answer?.conversationId).toBe(`a:${tenant}-${exampleUser}`);
    expect(teams.connector.standing).toHaveLength(1);
  });

  it('tells only whoever asked that others are answered here, and keeps nothing of the question', async () => {
    const teams = await startIn({ whoMayAsk: { kind: 'named', people: ['someone-else'] } });
    await teams.say(channelMessage(question));
    const [told] = await teams.connector.whenMessages(1);
    expect(told?.conversationId).toBe(`a:${tenant}-${exampleUser}`);
    expect(told?.activity.text).toContain('named people only');
  });

  it('gives up when the asker cannot be reached apart', async () => {
    const faultOf = ({ conversationId }: { readonly conversationId: string }) =>
      conversationId.startsWith('a:') ? { status: 403 } : null;
    const teams = await startIn({ answersGoTo: 'asker' }, { connector: { faultOf } });
    await teams.say(channelMessage(question));
    await expect.poll(() => teams.inbox.waiting()).toBe(0);
    expect(teams.connector.standing).toEqual([]);
  });
});

describe('a reply without a mention in a channel that bots may read', () => {
  const turn = (at: Date) => ({
    answerId: 'id-1',
    asked: question,
    understood: question,
    articleId: null,
    at: at.toISOString(),
  });
  const thread = { ...channel, thread: '1700000000000' };
  const reply = (text: string, mention?: object) => ({
    ...channelMessage(text, { id: 'activity-2', called: false }),
    ...(mention === undefined ? {} : { entities: [mention] }),
  });

  it.each([
    ['goes on asking', 'And in renal impairment?', 60_000, 1],
    ['thanks', 'Thanks, that helps', 60_000, 0],
    ['comes a week later', 'And in renal impairment?', 7 * 86_400_000, 0],
  ])('is taken up in a thread of Curbside when it goes on asking (%s)', async (_, text, ago, waiting) => {
    const teams = await startLocalTeams({ working: false });
    await teams.memory.remember(thread, turn(new Date(Date.now() - ago)));
    await teams.say(reply(text));
    expect(await teams.inbox.waiting()).toBe(waiting);
  });

  it('is left alone elsewhere, when it calls somebody else, and where that was chosen', async () => {
    const teams = await startLocalTeams({ working: false });
    await teams.say(reply('And in renal impairment?'));
    await teams.memory.remember(thread, turn(new Date()));
    const colleague = { type: 'mention', mentioned: { id: '29:colleague' }, text: '<at>Dr Other</at>' };
    await teams.say(reply('<at>Dr Other</at> and in renal impairment?', colleague));
    await teams.choices.chooseForWorkspace(channel, { ...nothingChosen.workspace, repliesWithoutMention: false });
    await teams.say(reply('And in renal impairment?'));
    expect(await teams.inbox.waiting()).toBe(0);
  });
});
