import type { types } from '@slack/bolt';
import type { CardSource } from '../../../src/presentation/answer-card.ts';
import { spellOrigin } from '../../../src/presentation/spell-verdict.ts';
import { drawSmallPrint } from './draw-frame.ts';
import { cleanText } from './escape.ts';
import { limits } from './limits.ts';
import { citationMarks, linesOf, linkElements, textElements } from './rich-text.ts';
import type { LineGroup, Unit } from './unit.ts';

/** One line a source: number, title, publisher, year, evidence, and what became of it since. */
export function drawSources(sources: readonly CardSource[]): readonly Unit[] {
  const group: LineGroup = { heading: 'Sources', style: 'bullets' };
  const shared = sharedNotices(sources);
  return [...sources.flatMap((source) => sourceLines(group, source, shared)), ...drawShared(shared, sources.length)];
}

/** Every source with the exact words that the answer rests on. */
export function drawQuotes(sources: readonly CardSource[]): readonly Unit[] {
  const shared = sharedNotices(sources);
  const drawn = sources.flatMap((source) => {
    const head: LineGroup = { heading: null, style: 'lines' };
    const quotes: LineGroup = { heading: null, style: 'quote' };
    return [
      ...sourceLines(head, source, shared),
      ...linesOf(head, source.citation),
      ...source.quotes.flatMap((quote) =>
        linesOf(quotes, `“${quote.text}”`, { citations: [], from: spellOrigin(quote) }),
      ),
    ];
  });
  return [...drawn, ...drawShared(shared, sources.length)];
}

/** Notices that several sources have, with the numbers of those sources: said once, or they drown what only one source has. */
type SharedNotices = ReadonlyMap<string, readonly number[]>;

function sharedNotices(sources: readonly CardSource[]): SharedNotices {
  const numbers = new Map<string, readonly number[]>();
  for (const { number, notices } of sources) {
    for (const notice of notices) numbers.set(notice, [...(numbers.get(notice) ?? []), number]);
  }
  return new Map([...numbers].filter(([, sharers]) => sharers.length > 1));
}

function drawShared(shared: SharedNotices, all: number): readonly Unit[] {
  return [...shared].flatMap(([notice, numbers]) =>
    drawSmallPrint(`${numbers.length === all ? 'All sources' : citationMarks(numbers)}: ${notice}`),
  );
}

function sourceLines(group: LineGroup, source: CardSource, shared: SharedNotices): readonly Unit[] {
  const details = ` · ${source.publisher}, ${source.year}, ${source.jurisdiction} · ${source.evidence}`;
  const own = source.notices.filter((notice) => !shared.has(notice));
  const notices = own.map((notice) => ` · ${notice}`).join('');
  const spoken = `[${source.number}] ${source.title}${details}${notices}`;
  if (cleanText(spoken).length > limits.line) return linesOf(group, spoken);
  const elements: readonly types.RichTextElement[] = [
    ...textElements(`[${source.number}] `),
    ...linkElements(source.title, source.url),
    ...textElements(details),
    ...textElements(notices, { bold: true }),
  ];
  return [{ kind: 'line', group, elements, spoken }];
}
