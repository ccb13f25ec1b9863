import type { Citation } from '../../domain/citation.ts';
import { isNonEmpty } from '../../domain/non-empty.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Statement } from '../../domain/statement.ts';
import type { DraftedStatement } from '../../ports/language-model.ts';

/**
 * A drafted sentence with its quotes where they stand. The section follows from what is cited, whatever the model called it.
 * @returns null when a quote is in no passage that was given, word for word, or there is none
 */
export function placeQuotes(drafted: DraftedStatement, given: ReadonlyMap<string, Passage>): Statement | null {
  const citations = drafted.quotes.map(({ passageId, quote }) => placeQuote(quote, given.get(passageId)));
  const placed = citations.filter((citation) => citation !== null);
  if (placed.length < citations.length || !isNonEmpty(placed)) return null;
  const kind = given.get(placed[0].passageId)?.kind;
  return kind === undefined ? null : { text: drafted.text.trim(), kind, citations: placed };
}

function placeQuote(quote: string, passage: Passage | undefined): Citation | null {
  const text = quote.trim();
  const start = passage?.text.indexOf(text) ?? -1;
  if (passage === undefined || text === '' || start === -1) return null;
  const { sourceId, id, section } = passage;
  return { sourceId, passageId: id, section, quote: text, start, end: start + text.length };
}
