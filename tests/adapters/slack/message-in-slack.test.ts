import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../support/readable.ts';
import { sampleCitation, sampleComposedAnswer, sampleStatement } from '../../support/samples.ts';
import { startCurbsideInSlack, ward } from '../../support/slack-server/curbside-in-slack.ts';
import { channelMessageOf, mentionOf } from '../../support/slack-server/payloads.ts';

const ts = '1700000000.000700';

describe('an answer in Slack', () => {
  it('has disagreement, boxed warning, sources, last updated, policy and disclaimer, in this order', async () => {
    const curbside = await startCurbsideInSlack('http');
    const side = (text: string) => sampleStatement({ text });
    curbside.answerWith(
      sampleComposedAnswer({
        disagreements: [{ about: 'bracing', sides: [side('Brace them all.'), side('Brace nobody.')] }],
        boxedWarnings: [
          { drug: 'examplone', paragraphs: ['It can cause invented harm.'], citations: [sampleCitation()] },
        ],
      }),
    );
    await curbside.transport.send(mentionOf({ workspace: ward, text: 'How is it treated?', ts }));
    await curbside.work();
    const [message] = curbside.server.state.thread('T-WARD', 'C-WARD', ts);
    const blocks = (message?.blocks ?? []).map(wordsOf);
    const placeOf = (words: string) => blocks.findIndex((text) => text.includes(words));
    const places = [
      'Not reviewed',
      'Exercise caution: pending human review',
      'Analgesia and early mobilisation.',
      'Where sources disagree: bracing',
      'Boxed warning: examplone [1]',
      'Care of the Example Spine',
      'Last updated 1 May 2026  ·  <https://curbside.example.org/editorial-policy|Editorial policy>',
      'Does not replace clinical judgement.',
      'Ask next',
    ].map(placeOf);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(blocks[placeOf('Where sources disagree')]).toContain('Brace nobody. [1]');
    expect(blocks[placeOf('Boxed warning')]).toContain('It can cause invented harm.');
  });
});

describe.each([
  ['a private channel', 'G-PRIVATE', 'group'],
  ['a group chat', 'G-GROUP', 'mpim'],
] as const)('%s', (_, channel, channelType) => {
  const more = { channel_type: channelType };

  it('is answered in the thread of the mention, and asks on there without another one', async () => {
    const curbside = await startCurbsideInSlack('http');
    const asked = { workspace: ward, channel, more };
    await curbside.transport.send(mentionOf({ ...asked, text: 'How is it treated?', ts }));
    await curbside.work();
    await curbside.transport.send(channelMessageOf({ ...asked, text: 'and in pregnancy?', threadTs: ts }));
    await curbside.work();
    expect(curbside.server.state.thread('T-WARD', channel, ts)).toHaveLength(2);
    expect(curbside.questions.map(({ raw }) => raw)).toEqual(['How is it treated?', 'and in pregnancy?']);
  });

  it('is left alone when nobody calls', async () => {
    const curbside = await startCurbsideInSlack('http');
    await curbside.transport.send(channelMessageOf({ workspace: ward, channel, more, text: 'Who is on call?' }));
    await curbside.transport.send(
      channelMessageOf({ workspace: ward, channel, more, text: 'And tomorrow?', threadTs: ts }),
    );
    expect(curbside.questions).toEqual([]);
    expect(await curbside.inbox.waiting()).toBe(0);
  });

  it('keeps its answer to the asker where the workspace wants that', async () => {
    const curbside = await startCurbsideInSlack('http');
    const tenancy = { platform: 'slack', tenant: 'T-WARD' } as const;
    await curbside.settings.chooseForWorkspace(tenancy, { editors: [], board: [], answersGoTo: 'asker' });
    await curbside.transport.send(mentionOf({ workspace: ward, channel, more, text: 'How is it treated?', ts }));
    await curbside.work();
    expect(curbside.server.state.messages).toMatchObject([{ channel, seenBy: 'U-NURSE' }]);
  });
});
