import type { AnswerCard, CardSource } from '../../../src/presentation/answer-card.ts';
import { spellOrigin } from '../../../src/presentation/spell-verdict.ts';
import type { CardElement } from './adaptive-card.ts';
import { cutLongText, longestText } from './cut-long-text.ts';
import { plainGroup } from './draw-body.ts';
import { box, quiet, words } from './elements.ts';
import { markdownLink } from './escape-markdown.ts';
import type { Group, Piece } from './group.ts';

type Quote = CardSource['quotes'][number];

/** Every source with the words that the answer rests on; those are folded away until somebody wants to see them. */
export function sourcesGroup(sources: AnswerCard['sources']): Group {
  return plainGroup('Sources', sources.flatMap(sourcePieces));
}

function sourcePieces(source: CardSource): readonly Piece[] {
  const [first = [], ...rest] = shareOut(source.quotes.flatMap(cutQuote));
  return [
    [...describe(source), ...foldedQuotes(source, first, 0)],
    ...rest.map(
      (quotes, index): Piece => [
        words(`[${source.number}] ${source.title} (continued)`, { weight: 'bolder' }),
        ...foldedQuotes(source, quotes, index + 1),
      ],
    ),
  ];
}

function describe(source: CardSource): readonly CardElement[] {
  const link = source.url === null ? null : markdownLink('Open the original', source.url);
  return [
    {
      type: 'RichTextBlock',
      spacing: 'medium',
      inlines: [
        ...words(`[${source.number}]`, { color: 'accent' }).inlines,
        ...words(` ${source.title}`, { weight: 'bolder' }).inlines,
      ],
    },
    quiet(`${source.publisher}, ${source.year}, ${source.jurisdiction} · ${source.evidence}`, { spacing: 'none' }),
    quiet(source.citation, { spacing: 'none' }),
    // In bold, not in the colour of warnings: on white that one is too pale to read.
    ...source.notices.map((notice) => words(`⚠ ${notice}`, { size: 'small', weight: 'bolder' }, { spacing: 'none' })),
    ...(link === null ? [] : [{ type: 'TextBlock', text: link, wrap: true, size: 'small', spacing: 'none' } as const]),
  ];
}

function foldedQuotes(source: CardSource, quotes: readonly Quote[], part: number): readonly CardElement[] {
  if (quotes.length === 0) return [];
  const id = `quotes-${source.number}-${part}`;
  const items = quotes.flatMap((quote) => [
    words(`“${quote.text}”`, { italic: true }, { spacing: 'small' }),
    quiet(spellOrigin(quote), { spacing: 'none' }),
  ]);
  return [
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [
        { type: 'Action.ToggleVisibility', title: `Words quoted from [${source.number}]`, targetElements: [id] },
      ],
    },
    box('emphasis', items, { id, isVisible: false, spacing: 'small' }),
  ];
}

function cutQuote(quote: Quote): readonly Quote[] {
  return cutLongText(quote.text).map((part) => ({ ...quote, text: part }));
}

function shareOut(quotes: readonly Quote[]): readonly (readonly Quote[])[] {
  const shares: Quote[][] = [];
  let room = 0;
  for (const quote of quotes) {
    const size = quote.text.length + quote.section.length;
    const last = shares.at(-1);
    if (last === undefined || size > room) {
      shares.push([quote]);
      room = longestText - size;
    } else {
      last.push(quote);
      room -= size;
    }
  }
  return shares;
}
