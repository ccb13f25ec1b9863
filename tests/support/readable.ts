/** Every object inside a value, in reading order. */
export function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [Object.fromEntries(Object.entries(value)), ...Object.values(value).flatMap(objectsIn)];
}

/** What a person reads in a block, marks taken out. */
export function wordsOf(block: unknown): string {
  return objectsIn(block)
    .flatMap(({ text }) => (typeof text === 'string' ? [text] : []))
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
