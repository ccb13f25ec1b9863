import { splitSentences } from '../../../src/domain/sentences.ts';

/**
 * Cuts a text into pieces of at most `max` by `measure`: between sentences where it can, else between words, else between characters.
 * Only white space between pieces is lost.
 */
export function splitText(
  text: string,
  max: number,
  measure: (piece: string) => number = (piece) => piece.length,
): readonly string[] {
  if (measure(text) <= max) return text.trim() === '' ? [] : [text];
  return joinWithin(splitSentences(text), max, measure, ' ', (sentence) =>
    joinWithin(sentence.split(/\s+/u), max, measure, ' ', (word) =>
      joinWithin([...word], max, measure, '', (c) => [c]),
    ),
  );
}

/** Puts as many parts into each piece as fit; a part that fits in none is cut further. */
function joinWithin(
  parts: readonly string[],
  max: number,
  measure: (piece: string) => number,
  glue: string,
  cut: (part: string) => readonly string[],
): readonly string[] {
  const pieces: string[] = [];
  let open = '';
  for (const part of parts.flatMap((whole) => (measure(whole) <= max ? [whole] : cut(whole)))) {
    const longer = open === '' ? part : open + glue + part;
    if (measure(longer) <= max) {
      open = longer;
    } else {
      pieces.push(open);
      open = part;
    }
  }
  return open === '' ? pieces : [...pieces, open];
}
