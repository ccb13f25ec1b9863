import type { ComposedAnswer } from '../domain/answer.ts';
import type { Citation } from '../domain/citation.ts';
import { isNonEmpty } from '../domain/non-empty.ts';
import type { Passage } from '../domain/passage.ts';
import type { Statement } from '../domain/statement.ts';
import type { FoundPassage } from '../finding/found-passage.ts';
import { checkStatement } from '../verification/check-statement.ts';
import { citedIn, type Draft, mapDraft, withoutFailed } from './composing/draft.ts';

export type Verified = Draft & Pick<ComposedAnswer, 'sources' | 'withheld'>;

/** Keeps the statements that agree with their own quotes. @returns null when the lead does not: then there is no answer. */
export function verifyDraft(draft: Draft, found: readonly FoundPassage[]): Verified | null {
  const passages = new Map(found.map(({ passage }) => [passage.id, passage]));
  const checked = mapDraft(draft, (statement) => withVerdict(statement, passages));
  const kept = withoutFailed(checked, ({ verdict }) => verdict?.passed === true);
  if (kept === null) return null;
  const byId = new Map(found.map(({ source }) => [source.id, source]));
  const sources = citedIn(kept).flatMap((id) => byId.get(id) ?? []);
  if (!isNonEmpty(sources)) return null;
  const withheld = draft.lead.length + draft.statements.length - kept.lead.length - kept.statements.length;
  return { lead: kept.lead, statements: kept.statements, sources, withheld };
}

/** A quote that does not stand in its passage supports nothing, so that nothing follows from it. */
function withVerdict(statement: Statement, passages: ReadonlyMap<string, Passage>): Statement {
  const verbatim = statement.citations.every((citation) => isVerbatim(citation, passages.get(citation.passageId)));
  const quotes = verbatim ? statement.citations.map(({ quote }) => quote) : [];
  return { ...statement, verdict: checkStatement(statement.text, quotes) };
}

export function isVerbatim(citation: Citation, passage: Passage | undefined): boolean {
  return (
    passage !== undefined &&
    citation.quote !== '' &&
    passage.text.slice(citation.start, citation.end) === citation.quote
  );
}
