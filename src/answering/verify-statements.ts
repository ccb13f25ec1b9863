import type { ComposedAnswer } from '../domain/answer.ts';
import type { Citation } from '../domain/citation.ts';
import { factsOf, numbersOf } from '../domain/facts.ts';
import { isNonEmpty } from '../domain/non-empty.ts';
import type { Passage } from '../domain/passage.ts';
import type { Statement } from '../domain/statement.ts';
import type { FoundPassage } from '../finding/found-passage.ts';
import { citedIn, type Draft, withoutFailed } from './draft.ts';

type Verified = Pick<ComposedAnswer, 'lead' | 'statements' | 'sources' | 'withheld'>;

/** Keeps the statements that agree with their own quotes. @returns null when the lead does not: then there is no answer. */
export function verifyDraft(draft: Draft, found: readonly FoundPassage[]): Verified | null {
  const passages = new Map(found.map(({ passage }) => [passage.id, passage]));
  const kept = withoutFailed(draft, (statement) => restsOnItsQuotes(statement, passages));
  if (kept === null) return null;
  const byId = new Map(found.map(({ source }) => [source.id, source]));
  const sources = citedIn(kept).flatMap((id) => byId.get(id) ?? []);
  if (!isNonEmpty(sources)) return null;
  const withheld = draft.lead.length + draft.statements.length - kept.lead.length - kept.statements.length;
  return { lead: kept.lead, statements: kept.statements, sources, withheld };
}

/** Whether every quote is verbatim in its passage, and every number and denial of the statement is in its quotes. */
export function restsOnItsQuotes(statement: Statement, passages: ReadonlyMap<string, Passage>): boolean {
  const quoted = statement.citations.map((citation) => citation.quote).join(' ');
  const numbers = numbersOf(quoted);
  return (
    statement.citations.every((citation) => isVerbatim(citation, passages.get(citation.passageId))) &&
    [...numbersOf(statement.text)].every((number) => numbers.has(number)) &&
    factsOf(statement.text).negations > 0 === factsOf(quoted).negations > 0
  );
}

export function isVerbatim(citation: Citation, passage: Passage | undefined): boolean {
  return (
    passage !== undefined &&
    citation.quote !== '' &&
    passage.text.slice(citation.start, citation.end) === citation.quote
  );
}
