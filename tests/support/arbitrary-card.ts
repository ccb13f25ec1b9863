import fc from 'fast-check';
import type { AnswerCard } from '../../src/presentation/answer-card.ts';

// What sources and people write, with everything that Slack could take for its own.
const piece = fc.constantFrom(
  'Alendronate 10 mg once daily reduces fractures. ',
  'Do not give it when eGFR is < 35 mL/min & rising. ',
  '<!channel> ',
  '<@U123> ',
  '<https://evil.example|click> ',
  'HLA-B*5701 and *bold* _x_ ~5 mg~ `code` ',
  'naïve ünïcödé 😀 漢字 ',
  '"quoted" \\ back ',
  '\u202e12 gm\u0000 ',
);

/** Texts of up to about `most` characters, never empty. */
const words = (most: number) =>
  fc.array(piece, { minLength: 1, maxLength: Math.max(1, Math.floor(most / 40)) }).map((pieces) => pieces.join(''));
const solid = fc.integer({ min: 1, max: 9000 }).map((length) => 'x'.repeat(length));
const sentence = fc.oneof(
  { weight: 8, arbitrary: words(400) },
  { weight: 1, arbitrary: words(9000) },
  { weight: 1, arbitrary: solid },
);
const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 4 });
const cited = fc.record({ text: sentence, citations: numbers });
const kind = fc.constantFrom('guideline' as const, 'label' as const, 'research' as const);

const sourceOf = (most: number) =>
  fc.record({
    kind,
    title: words(most),
    publisher: words(most / 4),
    year: fc.integer({ min: 1950, max: 2030 }),
    jurisdiction: fc.constant('International'),
    evidence: words(most / 3),
    citation: words(most),
    url: fc.option(
      fc.constantFrom('https://example.org/a?b=1&c=2', 'javascript:alert(1)', 'https://example.org/<x>|y'),
    ),
    notices: fc.array(words(120), { maxLength: 2 }),
    quotes: fc.array(
      fc.record(
        { section: words(80), text: sentence, checks: fc.constant('10 of 10 checks') },
        { requiredKeys: ['section', 'text'] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
  });

const status = fc.record({
  label: fc.constantFrom('Approved', 'Under review', 'Not reviewed'),
  steps: fc.constant([
    { label: 'Submitted', state: 'done' as const },
    { label: 'Under review', state: 'current' as const },
    { label: 'Approved', state: 'to-do' as const },
  ]),
  detail: words(200),
  caution: fc.option(fc.constant('Exercise caution: pending human review.')),
});

/** Sources as they stand under an answer, numbered; `most` is about the length of their longest words. */
export const arbitrarySources = (most = 300): fc.Arbitrary<AnswerCard['sources']> =>
  fc
    .array(sourceOf(most), { maxLength: 20 })
    .map((sources) => sources.map((item, index) => ({ ...item, number: index + 1 })));

/** Cards of every size, up to some twenty messages long. */
export const arbitraryCard: fc.Arbitrary<AnswerCard> = fc.record({
  answerId: fc.constant('answer-1'),
  kind: fc.constant('composed' as const),
  title: words(400),
  asked: fc.option(words(420)),
  urgent: fc.option(fc.record({ recognised: words(80), action: words(200) })),
  status: fc.option(status),
  lead: fc.array(cited, { minLength: 1, maxLength: 3 }),
  sections: fc.array(
    fc.record({ kind, heading: words(80), statements: fc.array(cited, { minLength: 1, maxLength: 15 }) }),
    {
      maxLength: 3,
    },
  ),
  disagreements: fc.array(
    fc.record({
      about: words(120),
      sides: fc.array(fc.record({ text: sentence, citations: numbers, from: words(120) }), {
        minLength: 2,
        maxLength: 3,
      }),
    }),
    { maxLength: 2 },
  ),
  boxedWarnings: fc.array(
    fc.record({
      drug: words(40),
      paragraphs: fc.array(sentence, { minLength: 1, maxLength: 4 }),
      citations: numbers,
    }),
    { maxLength: 2 },
  ),
  notes: fc.array(words(300), { maxLength: 3 }),
  offers: fc.array(
    fc.record({ articleId: fc.constant('an-article'), question: words(200), status: fc.constant('Approved') }),
    { maxLength: 3 },
  ),
  sources: arbitrarySources(),
  lastUpdated: fc.option(fc.constant('Last updated 14 April 2026')),
  policy: fc.constant({ label: 'Editorial policy', url: 'https://curbside.example.org/editorial-policy' }),
  disclaimer: fc.option(words(1200)),
  followUps: fc.array(words(120), { maxLength: 4 }),
  actions: fc.record({
    askFollowUp: fc.boolean(),
    feedback: fc.boolean(),
    sendToBoard: fc.boolean(),
    openArticle: fc.option(fc.constant('an-article')),
  }),
});
