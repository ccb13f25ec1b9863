import { describe, expect, it } from 'vitest';
import { labelRulesOf } from '../../src/answering/attach-label-rules.ts';
import { markOffLabel } from '../../src/answering/mark-off-label.ts';
import { toAnswerCard } from '../../src/presentation/to-answer-card.ts';
import { sampleComposedAnswer, sampleLabel, sampleSource, sampleStatement } from '../support/samples.ts';

const label = sampleLabel({
  id: 'haloperidol-label',
  drug: { generic: 'haloperidol', brands: ['Haldol'] },
  sections: [
    {
      heading: '1 Indications and usage',
      text: 'Haloperidol is indicated for schizophrenia. Haloperidol is not recommended for example sleep.',
    },
    {
      heading: '4 Contraindications',
      text: 'Haloperidol is contraindicated in comatose states. This holds for any cause.',
    },
  ],
});
const labels = { namedIn: async () => [label], ofDrugs: async () => [label] };

describe('what a label rules out', () => {
  it('is attached for each drug: contraindications, and what it is not for, with where it stands', () => {
    const { labelLimits, sources } = labelRulesOf([label], [sampleSource()]);
    expect(labelLimits.map(({ text }) => text)).toEqual([
      'Haloperidol is not recommended for example sleep.',
      'Haloperidol is contraindicated in comatose states. This holds for any cause.',
    ]);
    expect(sources.map(({ id }) => id)).toEqual(['example-2020-spine', 'haloperidol-label']);
  });

  it('stands in a section of its own, with its source and quote', () => {
    const rules = labelRulesOf([label], [sampleSource()]);
    const card = toAnswerCard(sampleComposedAnswer({ ...rules }), { answerId: 'a', question: 'q', publicUrl: '' });
    const section = card.sections.at(-1);
    expect(section?.heading).toBe('What the FDA drug label rules out');
    expect(section?.statements[0]).toEqual({
      text: 'Haloperidol is not recommended for example sleep.',
      citations: [2],
    });
    expect(card.sources[1]?.quotes.map(({ checks }) => checks)).toEqual(Array(2).fill('10 of 10 checks'));
  });
});

describe('a use that the label does not name', () => {
  const mark = async (text: string) => {
    const answer = sampleComposedAnswer({ statements: [sampleStatement({ text })] });
    return (await markOffLabel(answer, { labels })).statements[0]?.offLabel;
  };

  it.each([
    'Haloperidol is recommended for the treatment of delirium.',
    'Low-dose haloperidol is suggested for delirium in hospital.',
  ])('is marked: %s', async (text) => expect(await mark(text)).toBe('haloperidol'));

  it.each([
    'Haloperidol is recommended for schizophrenia.',
    'Haloperidol is not recommended for delirium.',
    'Haloperidol is recommended for 7 days.',
    'Haloperidol is recommended for older people.',
    'Haloperidol or lorazepam is recommended for delirium.',
    'Delirium is common in hospital.',
  ])('is not seen where there is none, or in doubt: %s', async (text) => expect(await mark(text)).toBeUndefined());

  it('is said on the card beside the sentence', async () => {
    const text = 'Haloperidol is recommended for the treatment of delirium.';
    const answer = await markOffLabel(sampleComposedAnswer({ statements: [sampleStatement({ text })] }), { labels });
    const card = toAnswerCard(answer, { answerId: 'a', question: 'q', publicUrl: '' });
    expect(card.sections[0]?.statements[0]?.text).toBe(
      `${text} (Off-label: the FDA label of haloperidol does not name this use.)`,
    );
  });
});
