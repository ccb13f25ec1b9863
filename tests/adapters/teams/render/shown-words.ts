import { z } from 'zod';

const json = z.union([z.string(), z.array(z.unknown()), z.record(z.string(), z.unknown())]);

/** All that a card or a part of one shows, in order, as words; folded parts too. */
export function shownWords(element: unknown): readonly string[] {
  const parsed = json.safeParse(element);
  if (!parsed.success || typeof parsed.data === 'string') return [];
  if (Array.isArray(parsed.data)) return parsed.data.flatMap(shownWords);
  const { text, title, label, data: _data, ...rest } = parsed.data;
  const own = [text, title, label].filter((item) => typeof item === 'string');
  return [...own.flatMap(wordsIn), ...Object.values(rest).flatMap(shownWords)];
}

/** Words as a person would type them into a search: without the backslashes of Markdown and what keeps braces apart. */
export function wordsIn(text: string): readonly string[] {
  return text
    .replace(/[\\\u2060“”]/g, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** True when `words` holds `wanted` in this order, with nothing but repeated headings between. */
export function holdsInOrder(words: readonly string[], wanted: readonly string[]): boolean {
  let next = 0;
  for (const word of words) if (word === wanted[next]) next += 1;
  return next >= wanted.length;
}
