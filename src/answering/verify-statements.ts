import type { ComposedAnswer } from '../domain/answer.ts';
import type { Citation } from '../domain/citation.ts';
import { isNonEmpty } from '../domain/non-empty.ts';
import type { Passage } from '../domain/passage.ts';
import type { Statement } from '../domain/statement.ts';
import type { FoundPassage } from '../finding/found-passage.ts';
import { checkStatement } from '../verification/check-statement.ts';
import { citedIn, type Draft, withoutFailed } from './draft.ts';

type Verified = Draft & Pick<ComposedAnswer, 'sources' | 'withheld'>;

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

/** Whether every quote is verbatim in its passage, and the statement says what its quotes say. */
function restsOnItsQuotes(statement: Statement, passages: ReadonlyMap<string, Passage>): boolean {
  const verbatim = statement.citations.every((citation) => isVerbatim(citation, passages.get(citation.passageId)));
  return (
    verbatim &&
    checkStatement(
      statement.text,
      statement.citations.map(({ quote }) => quote),
    ).passed
  );
}

export function isVerbatim(citation: Citation, passage: Passage | undefined): boolean {
  return (
    passage !== undefined &&
    citation.quote !== '' &&
    passage.text.slice(citation.start, citation.end) === citation.quote
  );
}
