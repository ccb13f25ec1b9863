/**
 * The stems of a passage as its text has them, each as a number: a line for what it is called, then a line a sentence, `lineEnd` between
 * them. Two stems in four thousand million share a number; such a stem is taken for the other.
 */
export type Said = Uint32Array;

const lineEnd = 0;

export function sayLines(lines: readonly (readonly string[])[]): Said {
  return Uint32Array.from(lines.flatMap((stems, index) => [...(index === 0 ? [] : [lineEnd]), ...stems.map(numberOf)]));
}

export function printSaid(said: Said): string {
  return Buffer.from(said.buffer, said.byteOffset, said.byteLength).toString('base64');
}

/** As {@link printSaid} gave it. */
export function parseSaid(printed: string): Said {
  // A copy that begins at a multiple of four: a buffer out of a pool need not.
  return new Uint32Array(new Uint8Array(Buffer.from(printed, 'base64')).buffer);
}

/** What a {@link StemFinder} calls back. */
export interface SaidVisitor {
  /** One of the stems stands here. `place`: which of them. */
  stem(place: number): void;
  /** A line ends here, and another begins. */
  nextLine(): void;
}

export type StemFinder = (said: Said, visitor: SaidVisitor) => void;

const slots = 1_024;

/** Goes through passages looking for a few stems. Few enough, that most slots stay empty: at most 30. */
export function createStemFinder(stems: readonly string[]): StemFinder {
  const numbers = Uint32Array.from(stems, numberOf);
  const placeIn = new Int16Array(slots).fill(-1);
  for (const [place, number] of numbers.entries()) {
    let slot = number % slots;
    while (placeIn[slot] !== -1) slot = (slot + 1) % slots;
    placeIn[slot] = place;
  }

  function find(number: number): number {
    for (let slot = number % slots; ; slot = (slot + 1) % slots) {
      const place = placeIn[slot] ?? -1;
      if (place === -1 || numbers[place] === number) return place;
    }
  }

  return (said, visitor) => {
    for (const number of said) {
      if (number === lineEnd) visitor.nextLine();
      else {
        const place = find(number);
        if (place !== -1) visitor.stem(place);
      }
    }
  };
}

/** FNV-1a over its code units, and never `lineEnd`. */
function numberOf(stem: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < stem.length; index++) hash = Math.imul(hash ^ stem.charCodeAt(index), 0x01000193);
  return hash >>> 0 || 1;
}
