import type { IdentifierSpan, IdentifierType } from '../../src/domain/identifier.ts';
import type { NameFinder } from '../../src/ports/name-finder.ts';

/** Finds each of these words, written exactly so, wherever it stands as a whole word. In the order in which they stand. */
export function createTableNames(table: Readonly<Record<string, IdentifierType>>): NameFinder {
  return {
    find: (text) =>
      Object.entries(table)
        .flatMap(([name, type]) => spansOf(text, name, type))
        .sort((a, b) => a.start - b.start),
  };
}

function spansOf(text: string, name: string, type: IdentifierType): readonly IdentifierSpan[] {
  const spans: IdentifierSpan[] = [];
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    const alone = !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end));
    if (alone) spans.push({ start, end, type });
  }
  return spans;
}
