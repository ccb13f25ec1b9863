import { describe, expect, it } from 'vitest';
import { sampleAnswers, sampleComposedAnswer } from '../../support/samples.ts';
import {
  channelMessage,
  exampleBot,
  exampleUser,
  installation,
  personalMessage,
} from '../../support/teams-connector/activities.ts';
import { cardProblems } from '../../support/teams-connector/check-card.ts';
import { startLocalTeams } from '../../support/teams-connector/start-local-teams.ts';
import { outgoingToken } from '../../support/teams-connector/start-token-issuer.ts';

const question = 'What is the treatment for a compression fracture of the spine?';

describe('a question in Teams', () => {
  it('is acknowledged with 202 and answered in the chat that it came from', async () => {
    const teams = await startLocalTeams();
    expect(await teams.say(personalMessage({ text: question }))).toEqual({ status: 202, body: '' });
    const [posted] = await teams.connector.whenMessages(1);
    expect(posted).toMatchObject({
      conversationId: 'a:example-chat',
      authorization: `Bearer ${outgoingToken}`,
      activity: {
        type: 'message',
        from: { id: exampleBot },
        recipient: { id: exampleUser },
        conversation: { id: 'a:example-chat', conversationType: 'personal' },
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { version: '1.5' } }],
        channelData: { feedbackLoop: { type: 'custom' } },
      },
    });
    expect(cardProblems(posted?.activity.attachments[0]?.content)).toEqual([]);
    await expect.poll(() => teams.inbox.waiting()).toBe(0);
  });

  it('keeps the AI label and the citations on the wire', async () => {
    const teams = await startLocalTeams();
    await teams.say(personalMessage({ text: question }));
    const [posted] = await teams.connector.whenMessages(1);
    expect(posted?.activity.text).toContain('Analgesia and early mobilisation. [1]');
    expect(posted?.activity.entities).toEqual([
      { type: 'streaminfo', streamType: 'final', streamId: 'stream-1' },
      {
        type: 'https://schema.org/Message',
        '@type': 'Message',
        '@context': 'https://schema.org',
        '@id': '',
        additionalType: ['AIGeneratedContent'],
        citation: [
          {
            '@type': 'Claim',
            position: 1,
            appearance: {
              '@type': 'DigitalDocument',
              name: 'Care of the Example Spine',
              abstract: '“analgesia and early mobilisation”',
              url: 'https://example.org/spine',
            },
          },
        ],
      },
    ]);
  });

  it('puts no AI label on an article of the board', async () => {
    const approved = sampleAnswers().find(({ kind }) => kind === 'approved-article') ?? sampleComposedAnswer();
    const teams = await startLocalTeams({ answer: () => approved });
    await teams.say(personalMessage({ text: question }));
    const [posted] = await teams.connector.whenMessages(1);
    expect(posted?.body).toContain('"citation"');
    expect(posted?.body).not.toContain('AIGeneratedContent');
  });

  it('shows in a chat of two that work goes on', async () => {
    const teams = await startLocalTeams();
    await teams.say(personalMessage({ text: question }));
    await teams.connector.whenMessages(1);
    expect(teams.connector.posted.map(({ activity }) => activity.type)).toContain('typing');
  });

  it('is answered in the thread of a channel, without the mention, in the message that held its place', async () => {
    const asked: unknown[] = [];
    const teams = await startLocalTeams({
      answer: ({ screened, conversation }) => {
        asked.push(screened, conversation);
        return sampleComposedAnswer();
      },
    });
    await teams.say(channelMessage(question));
    const [posted] = await teams.connector.whenMessages(1);
    expect(posted?.conversationId).toBe('19:example@thread.tacv2;messageid=1700000000000');
    expect(asked).toEqual([
      { kind: 'question', text: question },
      {
        platform: 'teams',
        tenant: '00000000-0000-0000-0000-00000000000a',
        place: '19:example@thread.tacv2',
        thread: '1700000000000',
      },
    ]);
    expect(teams.connector.posted.map(({ method, activity }) => [method, activity.text?.slice(0, 17)])).toEqual([
      ['POST', 'Question received'],
      ['PUT', '**Not reviewed.**'],
    ]);
    expect(teams.connector.standing).toHaveLength(1);
  });

  it('keeps out of what colleagues say to each other in a channel', async () => {
    const teams = await startLocalTeams({ working: false });
    expect((await teams.say(channelMessage(question, { called: false }))).status).toBe(202);
    expect(await teams.inbox.waiting()).toBe(0);
  });

  it.each([
    ['without text', undefined],
    ['that is only a mention', ''],
    ['that is only an emoji', '🙂'],
  ])('says how to ask when a message comes %s', async (_, text) => {
    const teams = await startLocalTeams();
    await teams.say(text === '' ? channelMessage('') : personalMessage(text === undefined ? {} : { text }));
    const [posted] = await teams.connector.whenMessages(1);
    expect(posted?.activity.text).toContain('What is the dose of alendronate?');
    expect(posted?.activity.attachments).toEqual([]);
  });

  it('is stopped with a card that repeats nothing when it seems to name a patient', async () => {
    const teams = await startLocalTeams();
    await teams.say(personalMessage({ text: 'MRN 00012345: which dose of alendronate?' }));
    const [posted] = await teams.connector.whenMessages(1);
    expect(posted?.body).toContain('Stopped: possible patient identifiers');
    expect(posted?.body).not.toContain('00012345');
  });

  it('of 100 kB is refused politely', async () => {
    const teams = await startLocalTeams();
    await teams.say(personalMessage({ text: 'dose '.repeat(20_000) }));
    const [posted] = await teams.connector.whenMessages(1);
    expect(posted?.activity.text).toContain('longer than 4,000 characters');
  });

  it('delivered three times is answered once', async () => {
    const teams = await startLocalTeams();
    for (let delivery = 0; delivery < 3; delivery += 1) {
      expect((await teams.say(personalMessage({ text: question }))).status).toBe(202);
    }
    await teams.connector.whenMessages(1);
    await expect.poll(() => teams.inbox.waiting()).toBe(0);
    expect(teams.connector.messages).toHaveLength(1);
  });

  it('of one tenant is never taken for that of another', async () => {
    const teams = await startLocalTeams({ working: false });
    await teams.say(personalMessage({ text: question, tenant: 'tenant-one' }));
    await teams.say(personalMessage({ text: question, tenant: 'tenant-two' }));
    const now = new Date();
    const leased = [await teams.inbox.lease('teams', now, 1_000), await teams.inbox.lease('teams', now, 1_000)];
    expect(leased.map((entry) => entry?.conversation.tenant)).toEqual(['tenant-one', 'tenant-two']);
    expect(new Set(leased.map((entry) => entry?.key)).size).toBe(2);
  });

  it('leaves neither its words nor a name in the address or in the log', async () => {
    const teams = await startLocalTeams({ working: false });
    await teams.say(personalMessage({ text: question }));
    const entry = await teams.inbox.lease('teams', new Date(), 1_000);
    expect(JSON.stringify(entry?.address)).not.toMatch(/compression|Dr Example/);
    expect(JSON.stringify(teams.log.lines)).not.toMatch(/compression|Dr Example|Bearer/);
  });
});

it('greets whoever adds it', async () => {
  const teams = await startLocalTeams();
  expect((await teams.say(installation())).status).toBe(202);
  const [posted] = await teams.connector.whenMessages(1);
  expect(posted?.body).toContain('Leave out names');
  expect(posted?.body).toContain('"imBack"');
  expect(cardProblems(posted?.activity.attachments[0]?.content)).toEqual([]);
});
