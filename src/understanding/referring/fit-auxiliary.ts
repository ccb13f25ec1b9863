import type { Edit } from '../edit-text.ts';
import type { Sentence } from '../reading/sentence.ts';

const pairs: readonly (readonly [one: string, several: string])[] = [
  ['is', 'are'],
  ['was', 'were'],
  ['does', 'do'],
  ['has', 'have'],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["doesn't", "don't"],
  ["hasn't", "haven't"],
];

/** Makes the auxiliary beside a subject agree with what has taken its place: "does it" becomes "do lavender plants". */
export function fitAuxiliary(
  { words }: Sentence,
  subjectAt: number,
  wasPlural: boolean,
  isPlural: boolean,
): readonly Edit[] {
  if (wasPlural === isPlural) return [];
  const [from, to] = isPlural ? [0, 1] : [1, 0];
  const word = [words[subjectAt - 1], words[subjectAt + 1]].find(
    (near) => near?.tag === 'auxiliary' && !near.afterStop,
  );
  const fitted = pairs.find((pair) => pair[from] === word?.plain)?.[to];
  if (word === undefined || fitted === undefined) return [];
  const text = /^\p{Lu}/u.test(word.text) ? fitted.charAt(0).toUpperCase() + fitted.slice(1) : fitted;
  return [{ start: word.start, end: word.end, text }];
}
