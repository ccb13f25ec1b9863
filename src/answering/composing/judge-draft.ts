import type { SummarySentence } from '../../domain/statement.ts';
import type { ModelHelp } from '../../ports/language-model.ts';
import { type Draft, withoutFailed } from './draft.ts';

/** Leaves out what the model does not find in its quotes. It only ever takes away; when it is no help the rules stand alone. */
export async function judgeDraft(draft: Draft, help: ModelHelp): Promise<Draft | null> {
  const reworded = [...draft.lead, ...draft.statements].filter((statement) => !isItsQuote(statement));
  if (reworded.length === 0) return draft;
  const pairs = reworded.map(({ text, citations }) => ({
    statement: text,
    quotes: citations.map(({ quote }) => quote),
  }));
  const judged = await help.judge(pairs);
  if (judged.kind === 'failed') return draft;
  const refused = new Set(reworded.filter((_, at) => judged.value[at] !== true).map(({ text }) => text));
  return withoutFailed(draft, ({ text }) => !refused.has(text));
}

function isItsQuote({ text, citations }: SummarySentence): boolean {
  return citations.some(({ quote }) => quote === text);
}
