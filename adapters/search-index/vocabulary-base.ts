import { runSlots } from './letter-runs.ts';
import type { StemCounts, VocabularyChange } from './vocabulary-change.ts';

/** A vocabulary as it is packed on disk. Reading it costs its bytes and nothing a word: words are looked up where they lie, sorted. */
export interface VocabularyBase {
  readonly texts: number;
  readonly letters: number;
  /** Pairs of a stem and a text that has it. */
  readonly pairs: number;
  readonly uses: number;
  stemOf(word: string): string | undefined;
  countsOf(stem: string): StemCounts | undefined;
  /** Every word that begins with the letter. */
  wordsFrom(letter: string): Iterable<string>;
  /** Every word with its stem. */
  words(): Iterable<readonly [string, string]>;
  /** In how many texts each run of letters stands, by slot; null when nothing was counted. */
  readonly runs: Float32Array | null;
}

interface Header {
  readonly texts: number;
  readonly letters: number;
  readonly pairs: number;
  readonly uses: number;
  /** Bytes of the two lists of names. */
  readonly wordBytes: number;
  readonly stemBytes: number;
  readonly words: number;
  readonly stems: number;
}

export function emptyBase(): VocabularyBase {
  return unpackVocabulary(packVocabulary({ texts: 0, letters: 0, entries: [], runs: new Float32Array(runSlots) }));
}

/** Numbers first, so that each list of them begins at a multiple of four bytes; then the names. */
export function packVocabulary(whole: VocabularyChange & { readonly runs: Float32Array }): Buffer {
  const stems = [...whole.entries].sort((one, other) => order(one.stem, other.stem));
  const words = stems
    .flatMap(({ words: forms }, stem) => forms.map((word) => ({ word, stem })))
    .sort((one, other) => order(one.word, other.word));
  const [wordNames, wordEnds] = list(words.map(({ word }) => word));
  const [stemNames, stemEnds] = list(stems.map(({ stem }) => stem));
  const header: Header = {
    texts: whole.texts,
    letters: whole.letters,
    pairs: stems.reduce((sum, { texts }) => sum + texts, 0),
    uses: stems.reduce((sum, { uses }) => sum + uses, 0),
    wordBytes: wordNames.length,
    stemBytes: stemNames.length,
    words: words.length,
    stems: stems.length,
  };
  const described = Buffer.alloc(headerBytes, ' ');
  described.write(JSON.stringify(header));
  return Buffer.concat([
    described,
    bytesOf(wordEnds),
    bytesOf(Uint32Array.from(words, ({ stem }) => stem)),
    bytesOf(stemEnds),
    bytesOf(Uint32Array.from(stems, ({ texts }) => texts)),
    bytesOf(Uint32Array.from(stems, ({ uses }) => uses)),
    bytesOf(whole.runs),
    wordNames,
    stemNames,
  ]);
}

const headerBytes = 256;

/** Throws when the bytes are not as {@link packVocabulary} makes them. */
export function unpackVocabulary(packed: Buffer): VocabularyBase {
  const header: Header = JSON.parse(packed.toString('utf8', 0, headerBytes));
  // A copy that begins at a multiple of four: a buffer out of a pool need not.
  const { buffer } = new Uint8Array(packed);
  let at = headerBytes;
  const numbers = (length: number) => {
    at += length * 4;
    return new Uint32Array(buffer, at - length * 4, length);
  };
  const wordEnds = numbers(header.words);
  const stemOfWord = numbers(header.words);
  const stemEnds = numbers(header.stems);
  const texts = numbers(header.stems);
  const uses = numbers(header.stems);
  const runs = new Float32Array(buffer, at, runSlots);
  at += runs.byteLength;
  const words = sorted(packed.toString('utf16le', at, at + header.wordBytes), wordEnds);
  at += header.wordBytes;
  const stems = sorted(packed.toString('utf16le', at, at + header.stemBytes), stemEnds);
  if (at + header.stemBytes !== packed.length) throw new Error('the vocabulary is not as long as it says');
  const stemAt = (word: number) => stems.at(stemOfWord[word] ?? 0);

  return {
    texts: header.texts,
    letters: header.letters,
    pairs: header.pairs,
    uses: header.uses,
    runs,
    stemOf(word) {
      const place = words.find(word);
      return place === -1 ? undefined : stemAt(place);
    },
    countsOf(stem) {
      const place = stems.find(stem);
      return place === -1 ? undefined : { texts: texts[place] ?? 0, uses: uses[place] ?? 0 };
    },
    *wordsFrom(letter) {
      for (let place = words.from(letter); place < header.words; place++) {
        const word = words.at(place);
        if (!word.startsWith(letter)) return;
        yield word;
      }
    },
    *words() {
      for (let place = 0; place < header.words; place++) yield [words.at(place), stemAt(place)] as const;
    },
  };
}

/** Names in the order of their code units, all in one string. `ends`: where each ends in it. */
function sorted(names: string, ends: Uint32Array) {
  const at = (place: number) => names.slice(place === 0 ? 0 : ends[place - 1], ends[place]);

  /** The first place whose name is not before the given one. */
  function from(name: string): number {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (at(middle) < name) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function find(name: string): number {
    const place = from(name);
    return place < ends.length && at(place) === name ? place : -1;
  }

  return { at, from, find };
}

function list(names: readonly string[]): readonly [Buffer, Uint32Array] {
  let end = 0;
  const ends = Uint32Array.from(names, ({ length }) => {
    end += length;
    return end;
  });
  return [Buffer.from(names.join(''), 'utf16le'), ends];
}

function bytesOf(numbers: Uint32Array | Float32Array): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
