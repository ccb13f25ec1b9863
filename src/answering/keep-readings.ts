/** So many texts are kept of each reading: the sentences of some hundreds of sources, a few tens of megabytes. */
const mostKept = 8_192;

/**
 * A reading that is done once a text, because reading the same sentences for question after question takes longer than everything else
 * that composing does. For what sources say, never for a question: nothing of what people ask stays.
 * @param read depends on nothing but its text, and gives what nobody changes
 */
export function keepReadings<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const fresh = read(text);
    if (kept.size === mostKept) kept.delete(kept.keys().next().value ?? '');
    kept.set(text, fresh);
    return fresh;
  };
}
