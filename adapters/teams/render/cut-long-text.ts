/** Longest text drawn in one piece, UTF-16 units: with every character at its longest in JSON still a third of a message. */
export const longestText = 4_000;

/** Cuts a text into pieces at spaces where it has some, never inside a character. Joined by nothing they are the text again. */
export function cutLongText(text: string, longest = longestText): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const end = cutAt(rest, longest);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

/** At most `longest` UTF-16 units, with "…" in the place of what was cut off. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, cutAt(text, longest - 1)).trimEnd()}…`;
}

function cutAt(text: string, longest: number): number {
  const space = text.lastIndexOf(' ', longest - 1);
  if (space >= longest / 2) return space + 1;
  // The second half of a surrogate pair must not begin a piece.
  return /[\uDC00-\uDFFF]/.test(text.charAt(longest)) && /[\uD800-\uDBFF]/.test(text.charAt(longest - 1))
    ? longest - 1
    : longest;
}
