import type { Passage } from '../src/domain/passage.ts';

/** One word in so many is taken from another passage. */
const wordsPerForeignOne = 7;

/** As many passages as asked for: the given ones first, then copies in which words have changed places. The same every time. */
export function growPassages(passages: readonly Passage[], size: number): readonly Passage[] {
  const words = passages.map(({ text }) => text.split(' '));
  let state = 1;
  const random = (below: number) => {
    // Numerical Recipes' linear congruential generator, 32 bits.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const foreignWord = () => {
    const list = words[random(words.length)] ?? [];
    return list[random(list.length)] ?? '';
  };
  return Array.from({ length: size }, (_, index) => {
    const [original, own] = [passages[index % passages.length], words[index % words.length] ?? []];
    if (original === undefined) throw new Error('there are no passages to grow from');
    if (index < passages.length) return original;
    const text = own.map((word) => (random(wordsPerForeignOne) === 0 ? foreignWord() : word)).join(' ');
    const copy = Math.floor(index / passages.length);
    const sourceId = `${original.sourceId}~${copy}`;
    return { ...original, id: `${original.id}~${copy}`, sourceId, text, end: text.length };
  });
}
