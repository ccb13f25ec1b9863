import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { cutLongText, shorten } from '../../../../adapters/teams/render/cut-long-text.ts';
import { escapeMarkdown, markdownLink, stripMarkdown } from '../../../../adapters/teams/render/escape-markdown.ts';
import { messageEntity } from '../../../../adapters/teams/render/message-entity.ts';
import { speak } from '../../../../adapters/teams/render/speak.ts';
import { toAnswerCard } from '../../../../src/presentation/to-answer-card.ts';
import { sampleSource } from '../../../support/samples.ts';
import { richAnswer } from '../../../support/teams-connector/rich-answer.ts';
import { awkwardText } from './any-card.ts';

const card = toAnswerCard(richAnswer(), {
  answerId: 'answer-1',
  question: null,
  publicUrl: 'https://curbside.example',
});

describe('escaping', () => {
  it('shows exactly the words of any text', () => {
    const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
    const text = fc.oneof(
      awkwardText,
      fc.string({ maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...'*_`[]()<>#-+!&\\~|=1. \na') }),
    );
    fc.assert(
      fc.property(
        text.filter((any) => oneLine(any) !== ''),
        (any) => {
          const tree = fromMarkdown(escapeMarkdown(any));
          expect(textOf(tree).replaceAll('\u2060', '')).toBe(oneLine(any));
          expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
          expect(JSON.stringify(tree)).not.toMatch(/"type":"(?:link|emphasis|strong|inlineCode|html|image)"/);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('is undone for lines that read no Markdown', () => {
    const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
    fc.assert(
      fc.property(awkwardText, (any) => {
        expect(stripMarkdown(`**${escapeMarkdown(any)}**`).replaceAll('\u2060', '')).toBe(oneLine(any));
      }),
    );
    expect(stripMarkdown(speak(card))).toMatch(
      /^Not reviewed\. Exercise caution: pending human review\. Treat an acute/,
    );
  });

  it('leaves numbers, doses and signs between words as they are', () => {
    const plain = 'eGFR > 30 mL/min (CKD 3a-b): 2.5 mg twice daily, 50% less - then stop!';
    expect(escapeMarkdown(plain)).toBe(plain);
  });

  it('makes links of web addresses only', () => {
    expect(markdownLink('Open', 'https://example.org/a_(b)')).toBe('[Open](https://example.org/a_%28b%29)');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'not an address'])
      expect(markdownLink('Open', url)).toBeNull();
  });
});

describe('cutting', () => {
  it('loses no character and breaks none', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '🙂', 'é'), maxLength: 200 }),
        fc.integer({ min: 2, max: 30 }),
        (text, longest) => {
          const pieces = cutLongText(text, longest);
          expect(pieces.join('')).toBe(text);
          expect(pieces.every((piece) => piece.length <= longest && !/\p{Surrogate}/u.test(piece))).toBe(true);
          expect(shorten(text, longest).length).toBeLessThanOrEqual(longest);
        },
      ),
    );
  });
});

describe('the text of a message', () => {
  it('says status, caution and the first lines with their numbers', () => {
    expect(speak(card)).toBe(
      '**Not reviewed.** Exercise caution: pending human review.\n\nTreat an acute compression fracture with analgesia and early mobilisation; most heal within 6 to 8 weeks. [1] Keep vertebroplasty for pain that stays severe in spite of it. [2]',
    );
  });
});

describe('citations', () => {
  const many = {
    ...card,
    sources: Array.from({ length: 30 }, (_, index) => ({ ...(card.sources[0] ?? never()), number: index + 1 })),
  };
  const text = many.sources.map(({ number }) => `[${number}]`).join(' ');

  it.each([20, 10] as const)('are at most %i', (limit) => {
    expect(messageEntity(many, text, true, limit)?.citation).toHaveLength(limit);
  });

  it('are those that the text names', () => {
    expect(messageEntity(many, 'So it is. [3][12]', true, 20)?.citation?.map(({ position }) => position)).toEqual([
      3, 12,
    ]);
  });

  it('fit what Teams shows, and always say something', () => {
    const long = {
      ...card,
      sources: card.sources.map((source) => ({ ...source, title: 'x '.repeat(200), quotes: [] })),
    };
    for (const { appearance } of messageEntity(long, '[1][2][3][4]', true, 20)?.citation ?? []) {
      expect(appearance.name.length).toBeLessThanOrEqual(80);
      expect(appearance.abstract.length).toBeGreaterThan(0);
      expect(appearance.abstract.length).toBeLessThanOrEqual(160);
    }
  });

  it('are not there without an answer', () => {
    expect(messageEntity({ ...card, sources: [] }, 'Nothing.', false, 20)).toBeNull();
  });
});

function never(): never {
  throw new Error(`a sample lacks its source ${sampleSource().id}`);
}
