import type { Citation } from '../domain/citation.ts';
import { factsOf, numbersOf } from '../domain/facts.ts';
import { isNonEmpty, type NonEmpty } from '../domain/non-empty.ts';
import { type Passage, passagesOf } from '../domain/passage.ts';
import type { Source, SourceKind } from '../domain/source.ts';
import type { Statement } from '../domain/statement.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { WrittenArticle, WrittenQuote, WrittenStatement } from '../ports/library-files.ts';
import { checkStatement } from '../verification/check-statement.ts';

type Complain = (line: number, message: string) => void;

const kindNames: Readonly<Record<SourceKind, string>> = {
  guideline: 'a guideline',
  label: 'a drug label',
  research: 'research',
};

/** Ties an article's statements to the passages that hold their quotes, word for word. */
export function createCiter(written: WrittenArticle, sources: ReadonlyMap<string, Source>, complain: Complain) {
  const { references } = written.head;
  const passages = new Map<string, readonly Passage[]>();
  const cited = new Set<string>();

  function sourceAt(number: number, line: number): Source | null {
    const id = references[number - 1];
    if (id === undefined) complain(line, `cites [${number}], but there are ${references.length} references`);
    return id === undefined ? null : (sources.get(id) ?? null);
  }

  function citation(quote: WrittenQuote): Citation | null {
    const source = sourceAt(quote.number, quote.line);
    if (source === null) return null;
    const known = passages.get(source.id) ?? passagesOf(source);
    passages.set(source.id, known);
    for (const passage of known) {
      const start = passage.text.indexOf(quote.text);
      if (start === -1) continue;
      const { text } = quote;
      return {
        sourceId: source.id,
        passageId: passage.id,
        section: passage.section,
        quote: text,
        start,
        end: start + text.length,
      };
    }
    complain(
      quote.line,
      `the quote of [${quote.number}] is not in "${source.id}", word for word: "${opening(quote.text)}"`,
    );
    return null;
  }

  function citationsOf(item: WrittenStatement): NonEmpty<Citation> | null {
    checkMarkers(item, complain);
    checkAgreement(item, complain);
    const found = item.quotes.flatMap((quote) => citation(quote) ?? []);
    for (const one of found) cited.add(one.sourceId);
    return isNonEmpty(found) ? found : null;
  }

  function checkKinds(item: WrittenStatement, kind: SourceKind): void {
    for (const number of item.numbers) {
      const source = sourceAt(number, item.line);
      if (source !== null && source.kind !== kind)
        complain(
          item.line,
          `cites [${number}], which is ${kindNames[source.kind]}, under the heading for ${kindNames[kind]}`,
        );
      if (source?.status.kind === 'superseded')
        complain(item.line, `cites [${number}], which is superseded by "${source.status.by}"; cite that instead`);
    }
  }

  return {
    statement(item: WrittenStatement, kind: SourceKind): readonly Statement[] {
      checkKinds(item, kind);
      const citations = citationsOf(item);
      return citations === null ? [] : [{ text: item.text, kind, citations, verdict: verdictOn(item) }];
    },
    side(item: WrittenStatement): readonly Statement[] {
      const citations = citationsOf(item);
      const kind = citations === null ? undefined : sources.get(citations[0].sourceId)?.kind;
      return citations === null || kind === undefined
        ? []
        : [{ text: item.text, kind, citations, verdict: verdictOn(item) }];
    },
    complainOfUncited(complainOf: (field: string, message: string) => void): void {
      for (const id of references) {
        if (sources.has(id) && !cited.has(id))
          complainOf('references', `names "${id}", which no statement cites; cite it or remove it`);
      }
    },
  };
}

function checkMarkers(item: WrittenStatement, complain: Complain): void {
  if (item.numbers.length === 0) {
    complain(
      item.line,
      `the statement "${opening(item.text)}" has no citation; end it with [1] and put the quote under it`,
    );
  }
  for (const number of item.numbers) {
    const quoted = item.quotes.some((quote) => quote.number === number);
    if (!quoted) complain(item.line, `cites [${number}] without its quote; add > [${number}] "…" under it`);
  }
  for (const quote of item.quotes) {
    const cited = item.numbers.includes(quote.number);
    if (!cited) complain(quote.line, `quotes [${quote.number}], which the statement does not cite`);
  }
}

function checkAgreement(item: WrittenStatement, complain: Complain): void {
  const quoted = item.quotes.map((quote) => quote.text).join(' ');
  if (quoted === '') return;
  const numbers = numbersOf(quoted);
  for (const number of numbersOf(item.text)) {
    if (!numbers.has(number)) complain(item.line, `says "${number}", which is not in its quotes`);
  }
  if (factsOf(item.text).negations > 0 && factsOf(quoted).negations === 0)
    complain(item.line, 'says no where its quotes do not');
  const { checks, passed } = verdictOn(item);
  const failed = checks.filter((check) => !check.passed).map(({ name }) => name);
  if (!passed) complain(item.line, `does not agree with its quotes (${failed.join(', ')}); keep nearer to their words`);
}

function verdictOn(item: WrittenStatement): Verdict {
  return checkStatement(
    item.text,
    item.quotes.map(({ text }) => text),
  );
}

function opening(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}
