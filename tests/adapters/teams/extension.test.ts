import { describe, expect, it } from 'vitest';
import {
  sampleAnswerRecord,
  sampleAnswers,
  sampleArticle,
  sampleCitation,
  sampleComposedAnswer,
  sampleStatement,
} from '../../support/samples.ts';
import { channelMessage, invoke, personalMessage } from '../../support/teams-connector/activities.ts';
import { cardProblems } from '../../support/teams-connector/check-card.ts';
import { type LocalTeamsOptions, startLocalTeams } from '../../support/teams-connector/start-local-teams.ts';

const approved = sampleAnswers().find(({ kind }) => kind === 'approved-article') ?? sampleComposedAnswer();

async function start(options: LocalTeamsOptions = {}) {
  const teams = await startLocalTeams(options);
  return {
    ...teams,
    async tell(activity: Readonly<Record<string, unknown>>) {
      const { status, body } = await teams.say(activity);
      expect(status).toBe(200);
      return JSON.parse(body);
    },
  };
}

describe('looking up an article while writing', () => {
  const typed = (value?: string) =>
    invoke('composeExtension/query', {
      commandId: 'articles',
      parameters: value === undefined ? [{ name: 'initialRun', value: 'true' }] : [{ name: 'words', value }],
    });
  const articles = [
    sampleArticle({ id: 'one', question: 'How is an example fracture treated?' }),
    sampleArticle({ id: 'two', question: 'Which dose?', review: { status: 'submitted' } }),
  ];

  it('lists the approved articles before a word is typed, each with what Teams needs to show it', async () => {
    const teams = await start({ articles });
    const { composeExtension } = await teams.tell(typed());
    expect(composeExtension).toMatchObject({
      type: 'result',
      attachmentLayout: 'list',
      attachments: [
        {
          preview: {
            contentType: 'application/vnd.microsoft.card.thumbnail',
            content: {
              title: 'How is an example fracture treated?',
              tap: { type: 'invoke', value: { article: 'one' } },
            },
          },
        },
      ],
    });
    expect((await teams.tell(typed('fractur'))).composeExtension.attachments).toHaveLength(1);
  });

  it('says so when no article has the words', async () => {
    const teams = await start({ articles });
    expect((await teams.tell(typed('zzz'))).composeExtension).toMatchObject({ type: 'message' });
  });

  it('drops the picked article in as a card with status, sources and disclaimer, and no button that needs Curbside', async () => {
    const teams = await start({ article: async (id) => (id === 'one' ? approved : null) });
    const reply = await teams.tell(invoke('composeExtension/selectItem', { article: 'one' }));
    const [{ contentType, content }] = reply.composeExtension.attachments;
    expect(contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(cardProblems(content)).toEqual([]);
    const shown = JSON.stringify(content);
    for (const part of ['Approved', 'Sources', 'does not replace', 'https://curbside.example/articles/one'])
      expect(shown.toLowerCase()).toContain(part.toLowerCase());
    expect(shown).not.toMatch(/Action\.Execute|Input\./);
    const gone = await teams.tell(invoke('composeExtension/selectItem', { article: 'two' }));
    expect(gone.composeExtension).toMatchObject({ type: 'message' });
  });

  it('leaves the quotes to the page when the article is too long for one card', async () => {
    const quote = 'Very long words of an example. '.repeat(4_000);
    const source = { ...sampleComposedAnswer().sources[0], id: 'long' };
    const citation = sampleCitation(quote, { sourceId: 'long' });
    const long = sampleComposedAnswer({
      sources: [source],
      lead: [{ text: 'Short.', citations: [citation] }],
      statements: [],
    });
    const teams = await start({ article: async () => long });
    const reply = await teams.tell(invoke('composeExtension/selectItem', { article: 'one' }));
    const shown = JSON.stringify(reply);
    expect(shown.length).toBeLessThan(80_000);
    expect(shown).toContain('on the page of the article');
    expect(shown).toContain('Short.');
  });
});

describe('“Ask Curbside about this”', () => {
  const html =
    '<blockquote>an older message</blockquote><div>Thanks <at id="0">Dr Example</at>, which dose of alendronate<br>when eGFR is &lt; 35?</div>';
  const about = (name: string, more: object, tenant?: string) =>
    invoke(
      `composeExtension/${name}`,
      { commandId: 'askAbout', messagePayload: { id: '1700', body: { contentType: 'html', content: html } }, ...more },
      tenant === undefined ? {} : { tenant },
    );
  const submitted = (data: object) => about('submitAction', { data });
  const question = 'Which dose of alendronate when eGFR is < 35?';

  it('shows the words of the message as a question to mend, without what it quotes and whom it mentions', async () => {
    const teams = await start();
    const { task } = await teams.tell(about('fetchTask', {}));
    const card = task.value.card.content;
    expect(cardProblems(card)).toEqual([]);
    expect(card.body[0]).toMatchObject({ value: 'Thanks , which dose of alendronate\nwhen eGFR is < 35?' });
    expect(card.body[1].choices.map(({ value }: { value: string }) => value)).toEqual(['asker']);
  });

  it('offers to answer the conversation where Curbside is at home', async () => {
    const teams = await start({ working: false });
    await teams.say(personalMessage({ text: 'What is the dose of alendronate?' }));
    const { task } = await teams.tell(about('fetchTask', {}));
    expect(task.value.card.content.body[1]).toMatchObject({ value: 'conversation' });
  });

  it('answers the conversation once, however often the form is sent', async () => {
    const teams = await start();
    const form = submitted({ message: '1700', question, receiver: 'conversation' });
    expect((await teams.tell(form)).task.value).toMatch(/comes into this conversation/);
    expect((await teams.tell(form)).task.value).toMatch(/asked already/);
    await teams.connector.whenMessages(1);
    await expect.poll(() => teams.inbox.waiting()).toBe(0);
    expect(teams.connector.messages).toHaveLength(1);
  });

  it('answers the asker alone in the window, in a thread of his own', async () => {
    const asked: unknown[] = [];
    const teams = await start({
      ask: async (request) => {
        asked.push(request.raw, request.conversation);
        return sampleAnswerRecord();
      },
    });
    const { task } = await teams.tell(submitted({ message: '1700', question, receiver: 'asker' }));
    expect(cardProblems(task.value.card.content)).toEqual([]);
    expect(JSON.stringify(task)).toContain('Exercise caution');
    expect(asked).toEqual([
      question,
      expect.objectContaining({ place: 'a:example-chat', thread: 'private/aad-example-user/1700' }),
    ]);
    expect(teams.connector.posted).toEqual([]);
  });

  it.each([
    ['empty', async () => sampleAnswerRecord(), { question: ' ', receiver: 'asker' }, /empty/],
    [
      'greeted',
      async () => sampleAnswerRecord({ answer: { kind: 'declined', reason: 'greeting' } }),
      {},
      /for example/,
    ],
    [
      'too long for a window',
      async () => {
        const text = 'A very long sentence of an example. '.repeat(4_000);
        return sampleAnswerRecord({ answer: sampleComposedAnswer({ statements: [sampleStatement({ text })] }) });
      },
      {},
      /too long/,
    ],
    ['failing', async () => Promise.reject(new Error(question)), {}, /Something went wrong/],
  ])('says so in a sentence when it is %s', async (_, ask, change, sentence) => {
    const teams = await start({ ask });
    const { task } = await teams.tell(submitted({ message: '1700', question, receiver: 'asker', ...change }));
    expect(task).toMatchObject({ type: 'message', value: expect.stringMatching(sentence) });
    expect(JSON.stringify(teams.log.lines)).not.toContain('alendronate');
  });

  it('says so when the form or the message is none', async () => {
    const teams = await start();
    for (const name of ['fetchTask', 'submitAction']) {
      const { task } = await teams.tell(invoke(`composeExtension/${name}`, null));
      expect(task.type).toBe('message');
    }
    expect(await teams.tell(invoke('composeExtension/unheardOf', {}))).toEqual({});
  });
});

describe('help', () => {
  it.each([
    ['in a chat', personalMessage({ text: 'Help!' })],
    ['in a channel', channelMessage('help')],
  ])('is shown %s, once, and is no question', async (_, message) => {
    const teams = await start();
    for (let delivery = 0; delivery < 3; delivery += 1) await teams.say(message);
    const [shown] = await teams.connector.whenMessages(1);
    expect(shown?.body).toContain('Leave out names');
    expect(shown?.body).toContain('What is the treatment for a compression fracture of the spine?');
    expect(cardProblems(shown?.activity.attachments[0]?.content)).toEqual([]);
    expect(await teams.inbox.waiting()).toBe(0);
    expect(teams.connector.messages).toHaveLength(1);
  });
});
