import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawAnswer } from '../../../../adapters/slack/render/draw-answer.ts';
import type { AnswerCard } from '../../../../src/presentation/answer-card.ts';
import { arbitraryCard } from '../../../support/arbitrary-card.ts';
import { objectsIn, wordsOf } from '../../../support/readable.ts';

/** Cards that have everything, with words that stand nowhere else. */
const fullCard = arbitraryCard.map((card): AnswerCard => {
  const cited = { text: 'LEAD words.', citations: [1] };
  return {
    ...card,
    title: 'TITLE words?',
    urgent: { recognised: 'URGENT words', action: 'Call now.' },
    status: { label: 'STATUS words', steps: [], detail: 'Detail.', caution: 'CAUTION words.' },
    lead: [cited, ...card.lead],
    sections: [...card.sections, { kind: 'guideline', heading: 'SECTION words', statements: [cited] }],
    disagreements: [
      {
        about: 'DISPUTED words',
        sides: [
          { ...cited, from: 'One' },
          { ...cited, from: 'Other' },
        ],
      },
      ...card.disagreements,
    ],
    boxedWarnings: [{ drug: 'examplone', paragraphs: ['BOXED words.'], citations: [1] }, ...card.boxedWarnings],
    notes: ['NOTE words.', ...card.notes],
    lastUpdated: 'Last updated 14 April 2026',
    disclaimer: 'DISCLAIMER words.',
    sources: [...sources, ...card.sources],
    followUps: ['What is NEXT?'],
    actions: { askFollowUp: true, feedback: true, sendToBoard: true, openArticle: 'an-article' },
  };
});

const sources: AnswerCard['sources'] = [
  {
    number: 0,
    kind: 'guideline',
    title: 'SOURCE words',
    publisher: 'Example College',
    year: 2020,
    jurisdiction: 'International',
    evidence: 'clinical practice guideline',
    citation: 'Example',
    url: 'https://example.org/spine',
    notices: [],
    quotes: [],
  },
];

const inOrder = [
  'URGENT words',
  'TITLE words?',
  'STATUS words',
  'CAUTION words.',
  'LEAD words.',
  'SECTION words',
  'Where sources disagree: DISPUTED words',
  '⚠️ Boxed warning: examplone [1]',
  'BOXED words.',
  'NOTE words.',
  'SOURCE words',
  'Last updated 14 April 2026',
  '<https://curbside.example.org/editorial-policy|Editorial policy>',
];

describe('the parts of an answer', () => {
  it('stand in one order: status, answer, disagreement, boxed warning, sources, last updated and policy', () => {
    fc.assert(
      fc.property(fullCard, (card) => {
        const all = drawAnswer(card)
          .map(({ blocks }) => blocks.map(wordsOf).join('\n'))
          .join('\n');
        const places = inOrder.map((words) => all.indexOf(words));
        expect(places).not.toContain(-1);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
      }),
      { numRuns: 40 },
    );
  });

  it('have the status at the head of each message, and the disclaimer above its buttons or at its end', () => {
    fc.assert(
      fc.property(fullCard, (card) => {
        for (const { blocks } of drawAnswer(card)) {
          const words = blocks.map(wordsOf);
          const status = words.findIndex((text) => text.includes('STATUS words'));
          const disclaimer = words.indexOf('DISCLAIMER words.');
          const buttons = blocks.findIndex((block) => objectsIn(block).some(({ value }) => value === 'answer-1'));
          // Banner, its action and its line come before the title of an urgent answer, and below it what was asked.
          expect(status).toBeGreaterThan(0);
          expect(status).toBeLessThanOrEqual(5);
          expect(disclaimer).toBeGreaterThan(status);
          if (buttons >= 0) expect(disclaimer).toBeLessThan(buttons);
        }
      }),
      { numRuns: 40 },
    );
  });
});
