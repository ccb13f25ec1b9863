import { describe, expect, it } from 'vitest';
import { sampleComposedAnswer } from '../../support/samples.ts';
import { invoke, personalMessage, press } from '../../support/teams-connector/activities.ts';
import { type LocalTeamsOptions, startLocalTeams } from '../../support/teams-connector/start-local-teams.ts';

const said = (value: string) => ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value });
const gone = said('That answer is no longer here. Ask in your own words, and I will look again.');

/** A chat in which one question was asked and answered: its answer is `id-1`, shown by the message that this returns. */
async function startAnswered(options: LocalTeamsOptions = {}) {
  const teams = await startLocalTeams(options);
  await teams.say(personalMessage({ text: 'What is the dose of alendronate?' }));
  const messages = await teams.connector.whenMessages(1);
  const [shown] = messages;
  const tell = async (activity: Readonly<Record<string, unknown>>) => {
    const { status, body } = await teams.say(activity);
    expect(status).toBe(200);
    return JSON.parse(body);
  };
  return { ...teams, tell, messageId: shown?.id ?? '', shown };
}

describe('a follow-up button', () => {
  const followUp = { answer: 'id-1', question: 'How long is a brace worn for a fracture?' };

  it('stands on the card as Action.Execute', async () => {
    const { shown } = await startAnswered();
    expect(JSON.stringify(shown?.activity.attachments)).toContain(
      '{"type":"Action.Execute","title":"How long is a brace worn?","verb":"ask-offered","data":{"answer":"id-1","question":"How long is a brace worn?"}',
    );
  });

  it('asks its question, and says so to whoever pressed it', async () => {
    const teams = await startAnswered();
    expect(await teams.tell(press('ask-offered', followUp))).toEqual(said('Looking for the answer…'));
    const [, second] = await teams.connector.whenMessages(2);
    expect(second?.body).toContain(followUp.question);
  });

  it('pressed twice asks once', async () => {
    const teams = await startAnswered();
    await teams.tell(press('ask-offered', followUp));
    expect((await teams.tell(press('ask-offered', followUp, { id: 'invoke-2' }))).value).toMatch(/asked already/);
    await teams.connector.whenMessages(2);
    await expect.poll(() => teams.inbox.waiting()).toBe(0);
    expect(teams.connector.messages).toHaveLength(2);
  });

  it('takes what was typed into the card', async () => {
    const teams = await startAnswered();
    const typed = { answer: 'id-1', question: 'What is the dose of alendronate in renal impairment?' };
    expect(await teams.tell(press('ask-typed', typed))).toEqual(said('Looking for the answer…'));
    const [, second] = await teams.connector.whenMessages(2);
    expect(second?.body).toContain(typed.question);
  });

  it('asks for a question when nothing was typed', async () => {
    const teams = await startAnswered();
    expect(await teams.tell(press('ask-typed', { answer: 'id-1' }))).toEqual(said('Type a question first.'));
  });
});

describe('the other buttons', () => {
  it('count an opinion, and its reason', async () => {
    const teams = await startAnswered();
    expect(await teams.tell(press('helpful', { answer: 'id-1' }))).toEqual(said('Thank you. Your opinion is counted.'));
    expect(await teams.feedback.count('id-1')).toEqual({ helpful: 1, notHelpful: 0 });
    await teams.tell(press('not-helpful', { answer: 'id-1', reason: 'out-of-date' }));
    expect(await teams.feedback.count('id-1')).toEqual({ helpful: 0, notHelpful: 1 });
  });

  it('send a question to the board once', async () => {
    const teams = await startAnswered();
    const pressed = press('send-to-board', { answer: 'id-1' });
    expect((await teams.tell(pressed)).value).toMatch(/^Sent to the Medical Advisory Board/);
    expect((await teams.tell(pressed)).value).toMatch(/has this question already/);
    expect(await teams.board.list()).toMatchObject([{ answerId: 'id-1', by: 'aad-example-user' }]);
  });

  it('open the article in the same chat', async () => {
    const teams = await startAnswered({
      article: async (id) => (id === 'an-article' ? sampleComposedAnswer() : null),
    });
    const pressed = { answer: 'id-1', article: 'an-article' };
    expect(await teams.tell(press('open-article', pressed))).toEqual(said('Opening the article…'));
    const [, opened] = await teams.connector.whenMessages(2);
    expect(opened?.conversationId).toBe('a:example-chat');
    expect((await teams.tell(press('open-article', { ...pressed, article: 'retired' }))).value).toMatch(
      /no longer served/,
    );
  });

  it.each(['ask-offered', 'helpful', 'not-helpful', 'send-to-board', 'open-article'])(
    'do nothing for another tenant (%s)',
    async (verb) => {
      const teams = await startAnswered({ article: async () => sampleComposedAnswer() });
      const data = { answer: 'id-1', question: 'Which dose of alendronate?', article: 'an-article' };
      expect(await teams.tell(press(verb, data, { tenant: 'another-tenant' }))).toEqual(gone);
      expect([await teams.feedback.count('id-1'), await teams.board.list(), await teams.inbox.waiting()]).toEqual([
        { helpful: 0, notHelpful: 0 },
        [],
        0,
      ]);
    },
  );

  it('say so when they are not ours', async () => {
    const teams = await startAnswered();
    expect((await teams.tell(press('launch', { answer: 'id-1' }))).value).toMatch(/another version/);
    expect((await teams.tell(press('helpful', {}))).value).toMatch(/another version/);
    expect((await teams.tell(invoke('adaptiveCard/action', null))).value).toMatch(/another version/);
  });
});

describe('the thumbs of Teams', () => {
  const thumb = (reaction: string) => ({ data: { actionName: 'feedback', actionValue: { reaction } } });

  it('open a form that asks for a fixed reason and knows its answer', async () => {
    const teams = await startAnswered();
    const form = await teams.tell(invoke('message/fetchTask', thumb('dislike'), { replyToId: teams.messageId }));
    expect(form).toMatchObject({
      task: {
        type: 'continue',
        value: {
          card: {
            content: {
              body: [{ type: 'Input.ChoiceSet', id: 'reason' }],
              actions: [{ type: 'Action.Submit', data: { answer: 'id-1', reaction: 'dislike' } }],
            },
          },
        },
      },
    });
  });

  it('count the opinion that the form sends', async () => {
    const teams = await startAnswered();
    const feedback = JSON.stringify({ answer: 'id-1', reaction: 'dislike', reason: 'wrong' });
    const value = { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback } };
    expect(await teams.tell(invoke('message/submitAction', value))).toEqual({});
    expect(await teams.feedback.count('id-1')).toEqual({ helpful: 0, notHelpful: 1 });
  });

  it('count the opinion of Teams’ own form, and keep nothing of its text', async () => {
    const teams = await startAnswered();
    const feedback = '{"feedbackText":"Mrs Example of room 4 is better"}';
    const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback } };
    expect(await teams.tell(invoke('message/submitAction', value, { replyToId: teams.messageId }))).toEqual({});
    expect(await teams.feedback.count('id-1')).toEqual({ helpful: 1, notHelpful: 0 });
    expect(JSON.stringify(teams.log.lines)).not.toContain('Example of room');
  });

  it('find their answer after a restart', async () => {
    const before = await startAnswered();
    await expect.poll(() => before.inbox.waiting()).toBe(0);
    const after = await startLocalTeams({ continuing: before, working: false });
    const value = { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback: '{"reason":"wrong"}' } };
    await after.say(invoke('message/submitAction', value, { replyToId: before.messageId }));
    expect(await before.feedback.count('id-1')).toEqual({ helpful: 0, notHelpful: 1 });
  });

  it('point to the buttons when the answer is not known', async () => {
    const teams = await startAnswered();
    const answer = await teams.tell(invoke('message/fetchTask', thumb('like'), { replyToId: 'long-ago' }));
    expect(answer).toMatchObject({ task: { type: 'message' } });
  });
});

it('answers every other invoke with a body', async () => {
  const teams = await startAnswered();
  for (const name of ['signin/verifyState', 'fileConsent/invoke', 'composeExtension/queryLink', '']) {
    expect(await teams.tell(invoke(name, {}))).toEqual({});
  }
});

it.each([
  ['adaptiveCard/action', { action: { verb: 'helpful', data: { answer: 'id-1' } } }],
  ['message/fetchTask', { data: { actionName: 'feedback', actionValue: { reaction: 'like' } } }],
  ['message/submitAction', { actionValue: { reaction: 'like', feedback: { answer: 'id-1' } } }],
  ['composeExtension/selectItem', { article: 'an-article' }],
])('answers an invoke with a body when it cannot do what it asks for (%s)', async (name, value) => {
  const away = async () => Promise.reject(new Error('the database is away'));
  const teams = await startAnswered({ article: away });
  teams.answers.find = away;
  teams.posted.find = away;
  const reply = await teams.tell(invoke(name, value));
  if (name !== 'message/submitAction') expect(JSON.stringify(reply)).toContain('Something went wrong');
  expect(teams.log.lines.some(({ event }) => event === 'teams-invoke-failed')).toBe(true);
});
