import type { IdentifierSpan } from '../../domain/identifier.ts';

/** Sorted and without overlaps; spans of one type with nothing but a comma, "in" or a space between become one. The longer span's type wins. */
export function mergeSpans(text: string, spans: readonly IdentifierSpan[]): readonly IdentifierSpan[] {
  const merged: IdentifierSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = merged.at(-1);
    if (before === undefined || !touches(text, before, span)) merged.push(span);
    else merged[merged.length - 1] = join(before, span);
  }
  return merged;
}

function touches(text: string, before: IdentifierSpan, span: IdentifierSpan): boolean {
  if (span.start < before.end) return true;
  return (
    span.type === before.type &&
    span.start - before.end <= 5 &&
    /^,? ?(?:in )?$/.test(text.slice(before.end, span.start))
  );
}

function join(before: IdentifierSpan, span: IdentifierSpan): IdentifierSpan {
  const type = span.end - span.start > before.end - before.start ? span.type : before.type;
  return { start: before.start, end: Math.max(before.end, span.end), type };
}
