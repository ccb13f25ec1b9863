import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../../support/samples.ts';
import {
  type CurbsideInSlack,
  clinic,
  startCurbsideInSlack,
  ward,
} from '../../support/slack-server/curbside-in-slack.ts';
import { mentionOf, openedTabOf, pressInViewOf } from '../../support/slack-server/payloads.ts';

const here = { platform: 'slack', tenant: 'T-WARD' } as const;
const question = 'How is an example fracture treated?';

async function openHome(curbside: CurbsideInSlack, more: { readonly user?: string } = {}) {
  const { homes } = curbside.server.state;
  const before = homes.length;
  await curbside.transport.send(openedTabOf({ workspace: ward, tab: 'home', ...more }));
  // Filled once the event was acknowledged.
  await expect.poll(() => homes.length).toBe(before + 1);
  const home = homes.at(-1);
  const press = (actionId: string, value: string, picked = false) =>
    curbside.transport.send(
      pressInViewOf({
        workspace: ward,
        view: home?.view ?? {},
        actionId,
        value,
        picked,
        triggerId: curbside.server.state.newTrigger(),
        ...more,
      }),
    );
  return { user: home?.user, view: JSON.stringify(home?.view), press };
}

/** A button as it was drawn, so that what is pressed is what a person would have seen. */
function buttonIn(view: string, actionId: string): { readonly id: string; readonly value: string } {
  const found = new RegExp(`"action_id":"(${actionId}[^"]*)".*?"value":"((?:[^"\\\\]|\\\\.)*)"`).exec(view);
  return { id: found?.[1] ?? 'no such button', value: JSON.parse(`"${found?.[2] ?? ''}"`) };
}

describe.each(['http', 'socket'] as const)('the Home tab by %s', (kind) => {
  it('shows how to ask, the articles by topic and the policy to a person who never asked', async () => {
    const curbside = await startCurbsideInSlack(kind);
    const { user, view } = await openHome(curbside);
    expect(user).toBe('U-NURSE');
    for (const shown of [
      'As set where I ask (Clinicians)',
      'None yet.',
      '*Bone health*  ·  2 articles',
      'Editorial policy',
    ]) {
      expect(view).toContain(shown);
    }
    expect(view).not.toContain('Awaiting the board');
  });
});

describe('the Home tab', () => {
  it('lists the last questions of this person in this workspace, and opens their answers', async () => {
    const curbside = await startCurbsideInSlack('http');
    const ask = (workspace: typeof ward, text: string, user: string) =>
      curbside.transport.send(mentionOf({ workspace, text, user }));
    await ask(ward, question, 'U-NURSE');
    await ask(ward, 'What does a colleague ask?', 'U-OTHER');
    await ask(clinic, 'What is asked elsewhere?', 'U-NURSE');
    await curbside.work();
    const { view, press } = await openHome(curbside);
    expect(view).toContain(question);
    expect(view).not.toContain('colleague');
    expect(view).not.toContain('elsewhere');
    const { id, value } = buttonIn(view, 'open_answer');
    await press(id, value);
    await expect.poll(() => curbside.server.state.views).toMatchObject([{ how: 'views.open' }]);
    expect(JSON.stringify(curbside.server.state.views[0]?.view)).toContain('Analgesia and early mobilisation.');
  });

  it('keeps the audience that a person chooses, and takes it back', async () => {
    const curbside = await startCurbsideInSlack('http');
    const chosen = async () => (await curbside.settings.choicesFor({ ...here, place: '' }, 'U-NURSE')).audience;
    const { press } = await openHome(curbside);
    await press('choose_audience', 'care-team', true);
    await expect.poll(chosen).toBe('care-team');
    await expect.poll(() => curbside.server.state.homes).toHaveLength(2);
    const again = await openHome(curbside);
    expect(again.view).toMatch(
      /"initial_option":\{[^}]*\{[^}]*\}[^}]*"value":"care-team"|"initial_option":\{"value":"care-team"/,
    );
    await again.press('choose_audience', 'inherited', true);
    await expect.poll(chosen).toBeNull();
  });

  it('opens a topic, and from it an article, in the words that the person chose', async () => {
    const curbside = await startCurbsideInSlack('http');
    const { view, press } = await openHome(curbside);
    const topic = buttonIn(view, 'list_articles');
    await press(topic.id, topic.value);
    await expect.poll(() => curbside.server.state.views).toHaveLength(1);
    const list = curbside.server.state.views[0]?.view ?? {};
    expect(JSON.stringify(list)).toContain('When is a brace worn?');
    const value = 'compression-fracture-treatment';
    const article = { workspace: ward, view: list, actionId: `open_article_${value}`, value };
    await curbside.transport.send(pressInViewOf({ ...article, triggerId: curbside.server.state.newTrigger() }));
    await expect.poll(() => curbside.server.state.views).toMatchObject([{}, { how: 'views.push' }]);
    expect(JSON.stringify(curbside.server.state.views[1]?.view)).toContain('What is the treatment for a compression');
  });

  it('turns the pages of a list in its own window', async () => {
    const curbside = await startCurbsideInSlack('http');
    const { view, press } = await openHome(curbside);
    const topic = buttonIn(view, 'list_articles');
    await press(topic.id, topic.value);
    await expect.poll(() => curbside.server.state.views).toHaveLength(1);
    const list = curbside.server.state.views[0]?.view ?? {};
    const turn = { workspace: ward, view: list, actionId: 'turn_page_1', value: '{"topic":"Bone health","page":1}' };
    await curbside.transport.send(pressInViewOf({ ...turn, triggerId: curbside.server.state.newTrigger() }));
    await expect.poll(() => curbside.server.state.views).toMatchObject([{}, { id: list.id, how: 'views.update' }]);
  });

  it('opens the editorial policy', async () => {
    const curbside = await startCurbsideInSlack('http');
    const { press } = await openHome(curbside);
    await press('open_policy', 'policy');
    await expect.poll(() => curbside.server.state.views).toHaveLength(1);
    const policy = JSON.stringify(curbside.server.state.views[0]?.view);
    expect(policy).toContain('What is served was read by the board.');
    expect(policy).toContain('Each sentence has a source.');
  });

  it('shows the board what awaits it', async () => {
    const curbside = await startCurbsideInSlack('http');
    await curbside.settings.chooseForWorkspace(here, { editors: [], board: ['U-BOARD'] });
    expect((await openHome(curbside, { user: 'U-BOARD' })).view).toContain('Awaiting the board');
    expect((await openHome(curbside)).view).not.toContain('Awaiting the board');
  });

  it('says so when what a button opens is no longer there', async () => {
    const curbside = await startCurbsideInSlack('http');
    const { press } = await openHome(curbside);
    await press('open_answer_gone', 'gone');
    await expect.poll(() => curbside.server.state.views).toHaveLength(1);
    expect(JSON.stringify(curbside.server.state.views[0]?.view)).toContain('no longer there');
  });

  it('stays as it was when Slack does not take it, and the event is not sent again', async () => {
    const curbside = await startCurbsideInSlack('http');
    curbside.server.trouble('views.publish', { kind: 'refuse', error: 'internal_error' });
    const ack = await curbside.transport.send(openedTabOf({ workspace: ward, tab: 'home' }));
    expect(ack.accepted).toBe(true);
    await expect.poll(() => curbside.log.lines.map(({ event }) => event)).toContain('slack-tab-not-filled');
  });
});

describe('the Messages tab', () => {
  it('offers questions that the board has answered, from topics of their own', async () => {
    const curbside = await startCurbsideInSlack('http');
    await curbside.transport.send(openedTabOf({ workspace: ward, tab: 'messages' }));
    await expect
      .poll(() => curbside.server.state.prompts)
      .toEqual([
        {
          teamId: 'T-WARD',
          channel: 'D-EXAMPLE',
          prompts: [
            { title: 'Bone health', message: 'What is the treatment for a compression fracture of the spine?' },
            { title: 'What can you do?', message: 'What can you help me with?' },
          ],
        },
      ]);
  });

  it('offers four at most, whatever the library holds: one of a topic, and none that the board has not approved', async () => {
    const articles = ['Bone health', 'Wounds', 'Sleep', 'Pain', 'Falls'].flatMap((topic) =>
      [1, 2].map((number) => {
        const question = `What is example ${number} of ${topic}?`;
        return sampleArticle({ id: `example-${topic}-${number}`.toLowerCase().replace(' ', '-'), topic, question });
      }),
    );
    const unread = sampleArticle({
      id: 'example-unread',
      topic: 'Allergies',
      question: 'Unread?',
      review: { status: 'submitted' },
    });
    const curbside = await startCurbsideInSlack('http', { articles: [unread, ...articles] });
    await curbside.transport.send(openedTabOf({ workspace: ward, tab: 'messages' }));
    await expect.poll(() => curbside.server.state.prompts).toHaveLength(1);
    const prompts = curbside.server.state.prompts[0]?.prompts ?? [];
    expect(prompts).toHaveLength(4);
    const [last, ...questions] = prompts.toReversed();
    expect(last).toEqual({ title: 'What can you do?', message: 'What can you help me with?' });
    expect(new Set(questions.map(({ title }) => title)).size).toBe(3);
    for (const { title, message } of questions)
      expect(message).toMatch(new RegExp(`^What is example \\d of ${title}\\?$`));
  });
});
