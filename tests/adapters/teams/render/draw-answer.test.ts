import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawAnswer } from '../../../../adapters/teams/render/draw-answer.ts';
import { type TeamsMessage, wireSize } from '../../../../adapters/teams/render/teams-message.ts';
import type { AnswerCard } from '../../../../src/presentation/answer-card.ts';
import { toAnswerCard } from '../../../../src/presentation/to-answer-card.ts';
import { sampleAnswers } from '../../../support/samples.ts';
import { cardProblems } from '../../../support/teams-connector/check-card.ts';
import { richAnswer, richUrgentAnswer } from '../../../support/teams-connector/rich-answer.ts';
import { anyCard, lengthened } from './any-card.ts';
import { holdsInOrder, shownWords, wordsIn } from './shown-words.ts';

const options = { composed: true, citationLimit: 20 } as const;
const context = { answerId: 'answer-1', question: 'How is it treated?', publicUrl: 'https://curbside.example' };
const cardOf = (message: TeamsMessage | undefined) => message?.attachments?.[0]?.content;
const richCard = toAnswerCard(richAnswer(), context);

/** Every text that must not get lost. */
function textsOf(card: AnswerCard): readonly string[] {
  return [
    ...(card.asked === null ? [] : [card.asked]),
    ...card.lead.map(({ text }) => text),
    ...card.sections.flatMap(({ statements }) => statements.map(({ text }) => text)),
    ...card.disagreements.flatMap(({ sides }) => sides.flatMap(({ text, from }) => [text, from])),
    ...card.boxedWarnings.flatMap(({ paragraphs }) => paragraphs),
    ...card.notes,
    ...card.offers.map(({ question }) => question),
    ...card.sources.flatMap(({ title, publisher, year, citation, notices, quotes }) => [
      title,
      `${publisher}, ${year},`,
      citation,
      ...notices,
      ...quotes.map(({ text }) => text),
    ]),
    ...card.followUps,
  ];
}

describe('the card of an answer', () => {
  it.each(sampleAnswers().map((answer) => [answer.kind, answer] as const))('is sound for %s', (_, answer) => {
    for (const message of drawAnswer(toAnswerCard(answer, context), options)) {
      if (message.attachments !== undefined) expect(cardProblems(cardOf(message))).toEqual([]);
      expect(message.text).not.toBe('');
    }
  });

  it('says first what cannot wait, then the status, the caution and the answer', () => {
    const [message] = drawAnswer(toAnswerCard(richUrgentAnswer(), context), options);
    const words = shownWords(cardOf(message)?.body).join(' ');
    const order = [
      'Urgent: Signs of',
      'How is it treated?',
      'Not reviewed',
      'Exercise caution',
      'Treat an acute',
      'From the guidelines',
    ];
    expect(order.map((part) => words.indexOf(part))).toEqual(
      order.map((part) => words.indexOf(part)).toSorted((a, b) => a - b),
    );
    expect(words).toMatch(/^Urgent/);
    expect(message?.text).toMatch(/^\*\*URGENT: Signs of spinal cord compression\.\*\* Call/);
  });

  it('folds the quotes away until somebody asks for them', () => {
    const body = JSON.stringify(cardOf(drawAnswer(richCard, options)[0])?.body);
    for (const { number } of richCard.sources) {
      expect(body).toContain(`"targetElements":["quotes-${number}-0"]`);
      expect(body).toMatch(new RegExp(`"id":"quotes-${number}-0","isVisible":false`));
    }
  });

  it('has no colour without a sign beside it', () => {
    const body = JSON.stringify(
      cardOf(drawAnswer(toAnswerCard(sampleAnswers()[2] ?? richAnswer(), context), options)[0]),
    );
    for (const sign of ['● Submitted', '○ Under review', '○ Approved', '⚠ Exercise caution'])
      expect(body).toContain(sign);
  });

  it('is sound, shows every text and loses no source, whatever the texts hold', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const [message, ...more] = drawAnswer(card, options);
        expect(more).toEqual([]);
        expect(cardProblems(cardOf(message))).toEqual([]);
        const words = shownWords(cardOf(message));
        for (const text of [...textsOf(card), card.disclaimer ?? '']) {
          expect(holdsInOrder(words, wordsIn(text)), text).toBe(true);
        }
        expect(JSON.stringify(message)).not.toContain('](javascript:');
      }),
      { numRuns: 40 },
    );
  });
});

describe('an answer that is too long for one message', () => {
  it('is shared out over messages under 80 KB that each show status and disclaimer, and loses nothing', () => {
    fc.assert(
      fc.property(anyCard, fc.integer({ min: 50, max: 900 }), (card, times) => {
        const long = lengthened(card, times);
        const messages = drawAnswer(long, options);
        for (const message of messages) {
          expect(wireSize(message)).toBeLessThan(80_000);
          const words = shownWords(cardOf(message)?.body);
          for (const always of [card.status?.label, card.status?.caution, card.disclaimer, card.lastUpdated]) {
            expect(holdsInOrder(words, wordsIn(always ?? ''))).toBe(true);
          }
        }
        const all = messages.flatMap((message) => shownWords(cardOf(message)));
        for (const text of textsOf(long)) expect(holdsInOrder(all, wordsIn(text))).toBe(true);
        const buttons = messages.filter((message) => (cardOf(message)?.actions ?? []).length > 0);
        expect(buttons).toEqual(messages.slice(-1));
      }),
      { numRuns: 15 },
    );
  });

  it('carries the AI label and the thumbs on its first message, and says which part is which', () => {
    const messages = drawAnswer(lengthened(richCard, 900), options);
    expect(messages.length).toBeGreaterThan(2);
    expect(messages.map(({ entities, channelData }) => [entities?.length ?? 0, channelData !== undefined])).toEqual(
      messages.map((_, index) => (index === 0 ? [1, true] : [0, false])),
    );
    expect(messages[1]?.text).toBe(`Part 2 of ${messages.length}: How is it treated?`);
  });

  it('cuts a single sentence of 200 kB too', () => {
    const lead = [{ text: `${'é'.repeat(100_000)}`, citations: [1] }];
    const messages = drawAnswer({ ...richCard, lead }, options);
    expect(messages.every((message) => wireSize(message) < 80_000)).toBe(true);
    const shown = messages.map((message) => JSON.stringify(cardOf(message))).join('');
    expect([...shown.matchAll(/é/g)].length).toBeGreaterThanOrEqual(100_000);
  });
});
