/** The stems of a passage as its text has them, in one string: a line for what it is called, then a line a sentence. */
export function printSaid(lines: readonly (readonly string[])[]): string {
  return lines.map((stems) => stems.join(' ')).join('\n');
}

/** What a {@link StemFinder} calls back. */
export interface SaidVisitor {
  /** One of the stems stands here. `place`: which of them. */
  stem(place: number): void;
  /** A line ends here, and another begins. */
  nextLine(): void;
}

export type StemFinder = (said: string, visitor: SaidVisitor) => void;

const [space, newline] = [32, 10];
const slots = 1_024;

/** Goes through printed passages looking for a few stems. Cutting each passage into words would take ten times as long. */
export function createStemFinder(stems: readonly string[]): StemFinder {
  const placeIn = new Int16Array(slots).fill(-1);
  for (const [place, stem] of stems.entries()) {
    let slot = hashOf(stem, 0, stem.length) % slots;
    while (placeIn[slot] !== -1) slot = (slot + 1) % slots;
    placeIn[slot] = place;
  }

  function find(said: string, start: number, end: number, hash: number): number {
    for (let slot = hash % slots; ; slot = (slot + 1) % slots) {
      const place = placeIn[slot] ?? -1;
      if (place === -1) return -1;
      const stem = stems[place] ?? '';
      if (stem.length === end - start && said.startsWith(stem, start)) return place;
    }
  }

  return (said, visitor) => {
    let start = 0;
    let hash = 0;
    const endWord = (end: number) => {
      const place = end === start ? -1 : find(said, start, end, hash >>> 0);
      if (place !== -1) visitor.stem(place);
      start = end + 1;
      hash = 0;
    };
    for (let index = 0; index < said.length; index++) {
      const code = said.charCodeAt(index);
      if (code === space || code === newline) endWord(index);
      else hash = mix(hash, code);
      if (code === newline) visitor.nextLine();
    }
    endWord(said.length);
  };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let index = start; index < end; index++) hash = mix(hash, text.charCodeAt(index));
  return hash >>> 0;
}

function mix(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
