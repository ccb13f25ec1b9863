import { isNonEmpty, mapNonEmpty, type NonEmpty } from '../../domain/non-empty.ts';
import { sourceKinds } from '../../domain/source.ts';
import type { Statement } from '../../domain/statement.ts';

/** An answer in the making: sentences that were picked and not yet verified. */
export interface Draft {
  readonly lead: NonEmpty<Statement>;
  readonly statements: readonly Statement[];
}

/** The sources that a draft cites, in the order in which a reader meets them. */
export function citedIn(draft: Draft): readonly string[] {
  const ofKinds = sourceKinds.flatMap((kind) => draft.statements.filter((item) => item.kind === kind));
  return [
    ...new Set([...draft.lead, ...ofKinds].flatMap((item) => item.citations.map((citation) => citation.sourceId))),
  ];
}

export function mapDraft(draft: Draft, change: (statement: Statement) => Statement): Draft {
  return { lead: mapNonEmpty(draft.lead, change), statements: draft.statements.map(change) };
}

/** The draft without the statements that fail. @returns null when no line of the lead is left: then there is no answer. */
export function withoutFailed(draft: Draft, passes: (statement: Statement) => boolean): Draft | null {
  const lead = draft.lead.filter(passes);
  return isNonEmpty(lead) ? { lead, statements: draft.statements.filter(passes) } : null;
}
