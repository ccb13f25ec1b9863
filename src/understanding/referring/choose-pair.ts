import type { Referent } from '../reading/referent.ts';
import type { Sentence } from '../reading/sentence.ts';

const turnsCompared = 3;

/** The two remedies, or the two disorders, that a thread spoke of last, in the order in which they came up; null without two. */
export function choosePair(thread: readonly Sentence[]): readonly [Referent, Referent] | null {
  const recent = thread.slice(-turnsCompared).flatMap(({ referents }) => referents.filter(isSingle));
  for (const kind of ['remedy', 'condition'] as const) {
    const alike = recent.filter((referent) => referent.kind === kind);
    const second = alike.at(-1);
    const first = alike.findLast(({ text }) => text.toLowerCase() !== second?.text.toLowerCase());
    if (first !== undefined && second !== undefined) return [first, second];
  }
  return null;
}

function isSingle({ text, weight }: Referent): boolean {
  return weight > 0 && !/ (?:and|of|for) /.test(text);
}
