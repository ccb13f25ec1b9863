import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawQuotes, drawSources } from '../../../../adapters/slack/render/draw-sources.ts';
import { drawSourcesView } from '../../../../adapters/slack/render/draw-views.ts';
import { layOutBlocks } from '../../../../adapters/slack/render/lay-out-blocks.ts';
import type { CardSource } from '../../../../src/presentation/answer-card.ts';
import { toAnswerCard } from '../../../../src/presentation/to-answer-card.ts';
import { arbitrarySources } from '../../../support/arbitrary-card.ts';
import { sampleComposedAnswer } from '../../../support/samples.ts';
import { readable, squeezed } from '../../../support/squeezed.ts';

const runs = { numRuns: 50 };
/** Also far longer than the longest line that Slack takes. */
const sourcesOfAnyLength = fc.constantFrom(200, 3_000, 12_000).chain(arbitrarySources);

function headOf({ number, title, publisher, year, jurisdiction, evidence }: CardSource): string {
  return `[${number}] ${title} · ${publisher}, ${year}, ${jurisdiction} · ${evidence}`;
}

describe('each source, however long its words', () => {
  it('keeps its number, title, publisher, year, place, evidence and notices under the answer', () => {
    fc.assert(
      fc.property(sourcesOfAnyLength, (sources) => {
        const shown = readable(layOutBlocks(drawSources(sources)));
        for (const source of sources) {
          expect(shown).toContain(squeezed(headOf(source)));
          for (const notice of source.notices) expect(shown).toContain(squeezed(notice));
        }
      }),
      runs,
    );
  });

  it('keeps its citation, its quotes, and the section that each quote is from, in the window', () => {
    fc.assert(
      fc.property(sourcesOfAnyLength, (sources) => {
        const shown = readable(layOutBlocks(drawQuotes(sources)));
        for (const source of sources) {
          expect(shown).toContain(squeezed(headOf(source)));
          expect(shown).toContain(squeezed(source.citation));
          for (const { text, section, checks } of source.quotes) {
            const origin = checks === undefined ? section : `${section} · ${checks}`;
            expect(shown).toContain(squeezed(`“${text}” — ${origin}`));
          }
        }
      }),
      runs,
    );
  });
});

it('a window that cannot hold all quotes says where the rest is', () => {
  const context = { answerId: 'answer-1', question: 'q', publicUrl: 'https://example.org' };
  const card = toAnswerCard(sampleComposedAnswer(), context);
  const [source] = card.sources;
  if (source === undefined) throw new Error('The sample has no source');
  const many = (count: number) => ({ ...card, sources: Array.from({ length: count }, () => source) });
  const rest = squeezed('There is more than a window holds: each source stands in the message, with its link.');
  expect(readable(drawSourcesView(many(40)))).not.toContain(rest);
  const view = drawSourcesView(many(60));
  expect(view.blocks).toHaveLength(100);
  expect(readable(view.blocks.at(-1))).toContain(rest);
});
