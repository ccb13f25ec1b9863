import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawAnswer } from '../../../../adapters/slack/render/draw-answer.ts';
import { drawArticleView, drawSourcesView } from '../../../../adapters/slack/render/draw-views.ts';
import { cleanText, escapeText } from '../../../../adapters/slack/render/escape.ts';
import { limits } from '../../../../adapters/slack/render/limits.ts';
import { splitText } from '../../../../adapters/slack/render/split-text.ts';
import type { SlackMessage } from '../../../../adapters/slack/render/unit.ts';
import type { AnswerCard } from '../../../../src/presentation/answer-card.ts';
import { toAnswerCard } from '../../../../src/presentation/to-answer-card.ts';
import { arbitraryCard } from '../../../support/arbitrary-card.ts';
import { sampleAnswers } from '../../../support/samples.ts';
import { checkMessageBlocks, checkView } from '../../../support/slack-server/check-blocks.ts';
import { readable, squeezed } from '../../../support/squeezed.ts';

function allOf(messages: readonly SlackMessage[]): string {
  return messages.map(({ blocks }) => readable(blocks)).join('');
}

const runs = { numRuns: 50 };

describe('an answer of any size', () => {
  it('fits every limit of Slack', () => {
    fc.assert(
      fc.property(arbitraryCard, (card) => {
        for (const { blocks, text } of drawAnswer(card)) {
          expect(checkMessageBlocks(blocks)).toEqual([]);
          expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(12_000);
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(3900);
        }
      }),
      runs,
    );
  });

  it('keeps every statement, warning and source', () => {
    fc.assert(
      fc.property(arbitraryCard, (card) => {
        const shown = allOf(drawAnswer(card)).replaceAll(/\(continued\)/g, '');
        for (const text of textsOf(card)) {
          // A text longer than a line is cut, and a new message may begin between its pieces.
          for (const piece of splitText(cleanText(text), limits.line)) expect(shown).toContain(squeezed(piece));
        }
        for (const { number, title, publisher, year, jurisdiction, evidence } of card.sources) {
          const line = `[${number}] ${title} · ${publisher}, ${year}, ${jurisdiction} · ${evidence}`;
          expect(shown).toContain(squeezed(line));
        }
      }),
      runs,
    );
  });

  it('says status, caution and disclaimer on each part', () => {
    fc.assert(
      fc.property(arbitraryCard, (card) => {
        for (const { blocks, text } of drawAnswer(card)) {
          const shown = readable(blocks);
          for (const part of [card.status?.label, card.status?.caution, card.disclaimer]) {
            if (part === null || part === undefined) continue;
            expect(shown).toContain(squeezed(part));
            expect(text.replace(/\s+/gu, '')).toContain(escapeText(part).replace(/\s+/gu, ''));
          }
        }
      }),
      runs,
    );
  });

  it('calls nobody and links nowhere by itself', () => {
    fc.assert(
      fc.property(arbitraryCard, (card) => {
        for (const { blocks, text, withoutBlocks } of drawAnswer(card)) {
          for (const spoken of [text, ...withoutBlocks]) expect(spoken).not.toMatch(/<[!@#h]/);
          expect(JSON.stringify(blocks)).not.toMatch(/<[!@#]|<https:..evil|javascript:/);
        }
      }),
      runs,
    );
  });

  it('says all of it in plain text when Slack refuses the blocks', () => {
    fc.assert(
      fc.property(arbitraryCard, (card) => {
        const texts = drawAnswer(card).flatMap(({ withoutBlocks }) => withoutBlocks);
        for (const text of texts) expect(text.length).toBeLessThanOrEqual(4000);
        const said = texts.join('').replace(/\s+/gu, '');
        for (const { number, title } of card.sources) {
          expect(said).toContain(`[${number}]${escapeText(title).replace(/\s+/gu, '')}`.slice(0, 200));
        }
      }),
      runs,
    );
  });

  it('fits a window', () => {
    fc.assert(
      fc.property(arbitraryCard, (card) => {
        expect(checkView(drawSourcesView({ ...card, sources: [...card.sources, ...someSource] }))).toEqual([]);
        expect(checkView(drawArticleView(card))).toEqual([]);
      }),
      runs,
    );
  });
});

const someSource: AnswerCard['sources'] = [
  {
    number: 99,
    kind: 'guideline',
    title: 'Care of the Example Spine',
    publisher: 'Example College',
    year: 2020,
    jurisdiction: 'International',
    evidence: 'clinical practice guideline',
    citation: 'Example College guideline, 2020',
    url: null,
    notices: [],
    quotes: [{ section: 'Recommendations', text: 'exact words' }],
  },
];

function textsOf(card: AnswerCard): readonly string[] {
  return [
    ...(card.asked === null ? [] : [card.asked]),
    ...card.lead.map(({ text }) => text),
    ...card.sections.flatMap(({ statements }) => statements.map(({ text }) => text)),
    ...card.disagreements.flatMap(({ sides }) => sides.map(({ text }) => text)),
    ...card.boxedWarnings.flatMap(({ paragraphs }) => paragraphs),
  ];
}

describe('an answer of each kind', () => {
  const context = { answerId: 'answer-1', question: 'How is it treated?', publicUrl: 'https://curbside.example.org' };

  it.each(sampleAnswers().map((answer) => [answer.kind, answer] as const))('is one message for %s', (_, answer) => {
    const messages = drawAnswer(toAnswerCard(answer, context));
    expect(messages).toHaveLength(1);
    expect(checkMessageBlocks(messages[0]?.blocks)).toEqual([]);
  });

  it('puts the urgent banner before everything else', () => {
    const urgent = sampleAnswers().find(({ kind }) => kind === 'urgent');
    if (urgent === undefined) throw new Error('no sample');
    const [message] = drawAnswer(toAnswerCard(urgent, context));
    expect(message?.text).toMatch(/^Urgent: Signs of anaphylaxis\. Call the emergency team now\./);
    expect(readable(message?.blocks[0])).toMatch(/^:rotating_light:Urgent:Signsofanaphylaxis/);
  });

  it('draws the status stepper with its caution', () => {
    const composed = sampleAnswers().find(({ kind }) => kind === 'composed');
    if (composed === undefined) throw new Error('no sample');
    const [message] = drawAnswer(toAnswerCard(composed, context));
    expect(JSON.stringify(message?.blocks)).toContain(
      '○\u00a0Submitted  ›  ○\u00a0Under\u00a0review  ›  ○\u00a0Approved',
    );
    expect(message?.text).toContain('Exercise caution: pending human review');
  });
});
