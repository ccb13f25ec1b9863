import type { Citation } from '../domain/citation.ts';
import { originalAddress, type Source } from '../domain/source.ts';
import type { SummarySentence } from '../domain/statement.ts';
import type { CardSource } from './answer-card.ts';
import { spellVerdict } from './spell-verdict.ts';

/** What rests on quotes. */
export type Quoted = Pick<SummarySentence, 'citations' | 'verdict'>;

/** The number under which each source is cited. */
export function numberSources(sources: readonly Source[]): ReadonlyMap<string, number> {
  return new Map(sources.map((source, index) => [source.id, index + 1]));
}

export function numbersOf(citations: readonly Citation[], numbers: ReadonlyMap<string, number>): readonly number[] {
  const found = citations.flatMap((citation) => numbers.get(citation.sourceId) ?? []);
  return [...new Set(found)].toSorted((a, b) => a - b);
}

export function evidenceOf({ evidence, digest }: Source): string {
  const grade = evidence.grade === undefined ? [] : [`“${evidence.grade}”`];
  return [evidence.type, ...grade, ...(digest ? ['digest'] : [])].join(' · ');
}

/** Each quote once, with how the sentence that rests on it was checked. */
function quotesOf(source: Source, quoted: readonly Quoted[]): CardSource['quotes'] {
  const quotes = new Map<string, CardSource['quotes'][number]>();
  for (const { citations, verdict } of quoted) {
    for (const { sourceId, section, quote } of citations) {
      const key = `${section}\n${quote}`;
      if (sourceId !== source.id || quotes.get(key)?.checks !== undefined) continue;
      const checks = verdict === undefined ? {} : { checks: spellVerdict(verdict) };
      quotes.set(key, { section, text: quote, ...checks });
    }
  }
  return [...quotes.values()];
}

export function cardSource(source: Source, number: number, quoted: readonly Quoted[]): CardSource {
  return {
    number,
    kind: source.kind,
    title: source.title,
    publisher: source.publisher,
    year: source.year,
    jurisdiction: source.jurisdiction,
    evidence: evidenceOf(source),
    citation: source.original.citation,
    url: originalAddress(source.original),
    notices: noticesOf(source),
    quotes: quotesOf(source, quoted),
  };
}

function noticesOf(source: Source): readonly string[] {
  const { status } = source;
  return [
    ...(status.kind === 'retracted' ? [`Retracted: ${status.notice}`] : []),
    ...(status.kind === 'superseded' ? ['Superseded by a newer edition'] : []),
  ];
}
