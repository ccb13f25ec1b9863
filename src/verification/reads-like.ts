import { wordsOf } from '../domain/words.ts';

// "For gout, allopurinol is given" and "allopurinol is given for gout" share more than half; shuffled words do not.
const leastInOrder = 0.5;
const sentenceShape = /^["“'([]?[\p{Lu}\d].*[.!?]["”')\]]*$/su;

/** Whether a statement is a sentence, and has its words in about the order in which the quotes have theirs: shuffled words say something else. */
export function readsLike(statement: string, quotes: readonly string[]): boolean {
  const said = wordsOf(statement);
  const quoted = wordsOf(quotes.join(' '));
  const known = new Set(quoted);
  const shared = said.filter((word) => known.has(word));
  return sentenceShape.test(statement) && commonInOrder(shared, quoted) >= shared.length * leastInOrder;
}

/** Length of the longest common subsequence. */
function commonInOrder(some: readonly string[], others: readonly string[]): number {
  let row = new Array<number>(others.length + 1).fill(0);
  for (const word of some) {
    const next = [0];
    others.forEach((other, at) => {
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}
