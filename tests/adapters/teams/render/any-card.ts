import fc from 'fast-check';
import { sourceKinds } from '../../../../src/domain/source.ts';
import type { AnswerCard, CardSentence } from '../../../../src/presentation/answer-card.ts';

/** Words with every sign that Markdown, cards or JSON read something into. */
export const awkwardText = fc
  .array(
    fc.constantFrom(
      'dose',
      '70',
      'mg',
      '*',
      '**',
      '_',
      '__',
      '[1]',
      '](http://x)',
      '<b>',
      '<at>',
      '&lt;',
      '`',
      '~~',
      '#',
      '-',
      '1.',
      '>',
      '|',
      '\\',
      '{{DATE(2020-01-01T00:00:00Z)}}',
      '🙂',
      'é',
      '"',
      '…',
      'α',
      '=',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((words) => words.join(' '));

const sentence: fc.Arbitrary<CardSentence> = fc.record({
  text: fc.oneof(
    awkwardText,
    fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
  ),
  citations: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }).map((numbers) => numbers.toSorted()),
});

const url = fc.constantFrom(
  null,
  'https://example.org/a_(b)?c=[d]',
  'https://doi.org/10.0000/x',
  'javascript:alert(1)',
);

/** Cards with every part, of a size that one message holds. */
export const anyCard: fc.Arbitrary<AnswerCard> = fc.record({
  answerId: fc.constant('answer-1'),
  kind: fc.constantFrom('composed', 'approved-article', 'urgent', 'not-covered'),
  title: awkwardText,
  asked: fc.option(awkwardText),
  urgent: fc.option(fc.record({ recognised: awkwardText, action: awkwardText })),
  status: fc.record({
    label: fc.constantFrom('Approved', 'Not reviewed'),
    steps: fc.constant([
      { label: 'Submitted', state: 'done' },
      { label: 'Under review', state: 'current' },
      { label: 'Approved', state: 'to-do' },
    ] as const),
    detail: awkwardText,
    caution: fc.constantFrom(null, 'Exercise caution: pending human review.'),
  }),
  lead: fc.array(sentence, { minLength: 1, maxLength: 3 }),
  sections: fc.array(
    fc.record({
      kind: fc.constantFrom(...sourceKinds),
      heading: fc.constantFrom('From the guidelines', 'From the research'),
      statements: fc.array(sentence, { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 3 },
  ),
  disagreements: fc.array(
    fc.record({
      about: awkwardText,
      sides: fc.array(
        fc.tuple(sentence, awkwardText).map(([said, from]) => ({ ...said, from })),
        { minLength: 2, maxLength: 3 },
      ),
    }),
    { maxLength: 2 },
  ),
  boxedWarnings: fc.array(
    fc.record({
      drug: fc.constant('examplone'),
      paragraphs: fc.array(awkwardText, { minLength: 1, maxLength: 3 }),
      citations: fc.constant([1]),
    }),
    { maxLength: 2 },
  ),
  notes: fc.array(awkwardText, { maxLength: 2 }),
  offers: fc.array(
    fc.record({ articleId: fc.constant('an-article'), question: awkwardText, status: fc.constant('Approved') }),
    {
      maxLength: 2,
    },
  ),
  sources: fc
    .array(
      fc.record({
        kind: fc.constantFrom(...sourceKinds),
        title: awkwardText,
        publisher: awkwardText,
        year: fc.constant(2020),
        jurisdiction: fc.constant('International'),
        evidence: fc.constant('cohort study'),
        citation: awkwardText,
        url,
        notices: fc.array(awkwardText, { maxLength: 2 }),
        quotes: fc.array(fc.record({ section: awkwardText, text: awkwardText }), { maxLength: 3 }),
      }),
      { maxLength: 6 },
    )
    .map((sources) => sources.map((source, index) => ({ ...source, number: index + 1 }))),
  lastUpdated: fc.constant('Last updated 1 May 2026'),
  policy: fc.constant({ label: 'Editorial policy', url: 'https://curbside.example/editorial-policy' }),
  disclaimer: awkwardText,
  followUps: fc.array(awkwardText, { maxLength: 3 }),
  actions: fc.constant({ askFollowUp: true, feedback: true, sendToBoard: true, openArticle: 'an-article' }),
});

/** The same card, `times` as long: every statement, quote and warning is said over and over. */
export function lengthened(card: AnswerCard, times: number): AnswerCard {
  const again = (text: string) => Array.from({ length: times }, () => text).join(' ');
  const longer = <T extends { readonly text: string }>(item: T): T => ({ ...item, text: again(item.text) });
  return {
    ...card,
    lead: card.lead.map(longer),
    sections: card.sections.map((section) => ({ ...section, statements: section.statements.map(longer) })),
    disagreements: card.disagreements.map((item) => ({ ...item, sides: item.sides.map(longer) })),
    boxedWarnings: card.boxedWarnings.map((item) => ({ ...item, paragraphs: item.paragraphs.map(again) })),
    notes: card.notes.map(again),
    sources: card.sources.map((source) => ({ ...source, quotes: source.quotes.map(longer) })),
  };
}
