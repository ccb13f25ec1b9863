/** A piece of a text to be replaced. Offsets in UTF-16 units, end exclusive; an insertion has start = end. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; where two would, the first given stays. */
export function editText(text: string, edits: readonly Edit[]): string {
  const kept = edits.filter(
    (edit, at) => !edits.slice(0, at).some((earlier) => edit.start < earlier.end && earlier.start < edit.end),
  );
  let result = text;
  for (const edit of kept.toSorted((a, b) => b.start - a.start))
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  return result;
}
