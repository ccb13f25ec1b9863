/** So many texts are kept of each reading unless said otherwise: the sentences of some hundreds of sources, a few tens of megabytes. */
const mostSentences = 8_192;

/**
 * A reading that is done once a text, because reading the same texts for question after question takes longer than all that is done with
 * them. For what the library says, never for a question: nothing of what people ask stays.
 * @param read depends on nothing but its text, and gives what nobody changes
 * @param most how many texts are kept, the newest of them
 */
export function keepReadings<T>(read: (text: string) => T, most = mostSentences): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const fresh = read(text);
    if (kept.size === most) kept.delete(kept.keys().next().value ?? '');
    kept.set(text, fresh);
    return fresh;
  };
}
