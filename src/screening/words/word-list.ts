/** A list written as running text, as a set of lower-case words. */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(text.trim().toLowerCase().split(/\s+/));
}
