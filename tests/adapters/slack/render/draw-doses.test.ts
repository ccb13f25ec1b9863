import { describe, expect, it } from 'vitest';
import { drawAnswer } from '../../../../adapters/slack/render/draw-answer.ts';
import { drawArticleView } from '../../../../adapters/slack/render/draw-views.ts';
import type { AnswerCard } from '../../../../src/presentation/answer-card.ts';
import { toAnswerCard } from '../../../../src/presentation/to-answer-card.ts';
import { sampleComposedAnswer } from '../../../support/samples.ts';
import { readable, squeezed } from '../../../support/squeezed.ts';

/** An answer that says these sentences, and nothing else. */
function cardSaying(sentences: readonly string[]): AnswerCard {
  const context = { answerId: 'answer-1', question: 'q', publicUrl: 'https://example.org' };
  const card = toAnswerCard(sampleComposedAnswer(), context);
  return { ...card, lead: sentences.map((text) => ({ text, citations: [1] })), sections: [] };
}

describe('doses', () => {
  it('stand in a table beside their sentences, and in a window, which takes no table, as lines', () => {
    const text = 'The usual dose of alendronate is 70 mg orally once weekly.';
    const dosed = cardSaying([text]);
    const [message] = drawAnswer(dosed);
    const table = message?.blocks.find(({ type }) => type === 'table');
    const cells = ['alendronate', '70 mg', 'orally', 'once weekly', `${text} [1]`];
    expect(table).toMatchObject({ rows: [expect.anything(), expect.anything()] });
    expect(readable(table)).toContain(squeezed(cells.join('')));
    const others = message?.blocks.filter(({ type }) => type !== 'table');
    expect(readable(others)).toContain(squeezed(text));
    expect(message?.text).toContain('alendronate 70 mg orally once weekly [1]');
    const view = drawArticleView(dosed);
    expect(view.blocks.map(({ type }) => type)).not.toContain('table');
    expect(readable(view)).toContain(squeezed('alendronate 70 mg orally once weekly [1]'));
  });

  it.each([
    ['in number', ''],
    ['in length', ` ${'when it is tolerated and '.repeat(13)}needed`],
  ])('beyond what a table holds %s stay in their sentences and in the text, and it says how many', (_, condition) => {
    const amounts = Array.from({ length: 30 }, (_, index) => index + 1);
    const sentences = amounts.map((mg) => `The dose of examplone is ${mg} mg once daily${condition}.`);
    const card = cardSaying(sentences);
    const messages = drawAnswer(card);
    const blocks = messages.flatMap((message) => message.blocks);
    const tables = blocks.filter((block) => block.type === 'table');
    const shown = (tables[0]?.rows.length ?? 0) - 1;
    expect(tables).toHaveLength(1);
    expect(shown).toBeGreaterThan(1);
    expect(shown).toBeLessThan(30);
    expect(readable(blocks)).toContain(squeezed(`${30 - shown} more stand in the sentences above.`));
    const others = readable(blocks.filter(({ type }) => type !== 'table'));
    for (const sentence of sentences) expect(others).toContain(squeezed(sentence));
    const spoken = messages.map(({ text }) => text).join('\n');
    for (const mg of amounts) expect(spoken).toContain(`examplone ${mg} mg once daily`);
    expect(readable(drawArticleView(card))).toContain(squeezed('examplone 30 mg once daily [1]'));
  });
});
