/** A slice of a text; `start` is where it stands, in UTF-16 units. */
export interface TextWindow {
  readonly text: string;
  readonly start: number;
}

/** Words on either side of a possible name that the tagger reads to tell "Will" from "will". */
const reach = 3;
/** Words in one window at most: on long runs without a full stop the tagger's time grows with the square of their length. */
const longest = 24;

/** The parts of a text worth tagging: around each word that the lexicon knows, and each capital that does not begin a sentence. */
export function windowsOf(text: string, isListed: (word: string) => boolean): readonly TextWindow[] {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)];
  const windows: { first: number; last: number }[] = [];
  words.forEach((word, index) => {
    if (!isListed(plain(word[0])) && !hasInnerCapital(text, word.index, word[0])) return;
    const first = Math.max(0, index - reach);
    const last = Math.min(words.length - 1, index + reach);
    const before = windows.at(-1);
    if (before !== undefined && before.last >= first - 1 && last - before.first < longest) before.last = last;
    else windows.push({ first: before !== undefined && before.last > index ? index : first, last });
  });
  return windows.flatMap(({ first, last }) => {
    const [from, to] = [words[first], words[last]];
    if (from === undefined || to === undefined) return [];
    // A full stop may end an initial or a title: it belongs to the window.
    return [{ text: text.slice(from.index, to.index + to[0].length + 1), start: from.index }];
  });
}

function plain(word: string): string {
  return word.toLowerCase().replace(/['’]s$/, '');
}

/** A capitalised word in the middle of a sentence that is no abbreviation. */
function hasInnerCapital(text: string, start: number, word: string): boolean {
  return (
    /^\p{Lu}\p{M}*\p{Ll}/u.test(word) && /[\p{L}\p{N},;:()'"/-]\s*$/u.test(text.slice(Math.max(0, start - 3), start))
  );
}
