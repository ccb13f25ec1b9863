/** Words that tell nothing by themselves, lower case. */
export const stopWords: ReadonlySet<string> = new Set(
  'a an and are as at be been being but by can could did do does for from had has have how i if in into is it its me my of on or our shall should so than that the their them then there these they this those to us was we were what when where which while who whom why will with would you your about any also please tell give know need needs just ok okay whats'.split(
    ' ',
  ),
);

/** Words of a text in lower case, letters and digits only, in order, repeats included. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+(?:\.\d+)?/gu) ?? []
  );
}

/** Words that carry meaning, cut to a common stem so that "fractures" and "fracture" are one. Each once. */
export function contentStems(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !stopWords.has(word) && (word.length > 1 || /\d/.test(word)))
      .map(stem),
  );
}

/**
 * A light stemmer: plural and the commonest verb endings only, because a heavier one joins drugs that differ in an ending. British and
 * American spellings come to one stem (hyperkalaemia, oedema).
 */
export function stem(spelt: string): string {
  const word = spelt.replace(/ae|oe/g, 'e');
  if (word.length <= 4) return word.replace(/(?<=[^s])s$/, '');
  return word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|ss|x)es$/, '$1')
    .replace(/(?<![sui])s$/, '')
    .replace(/(ing|ed)$/, (ending) => (word.length - ending.length >= 4 ? '' : ending))
    .replace(/e$/, '');
}

/** Share of words that two texts have in common, of all the words that either has. */
export function wordOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared);
}
