import { genericNames } from '../domain/lexicon/drug-names.ts';
import { sameMeaning } from '../domain/lexicon/same-meaning.ts';
import { stem } from '../domain/words.ts';

interface Phrase {
  readonly words: readonly string[];
  /** The form that stands for all phrases of its group. */
  readonly name: string;
}

const phrases = phraseTable();

/** Terms in common form, in order: brands become generic names, lay words and abbreviations one word with the clinical one; the rest is cut to its stem. */
export function readPhrases(words: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at);
    const word = words[at] ?? '';
    names.push(phrase?.name ?? stem(genericNames.get(word) ?? word));
    at += phrase?.words.length ?? 1;
  }
  return names;
}

function phraseAt(words: readonly string[], at: number): Phrase | undefined {
  const candidates = phrases.get(words[at] ?? '') ?? [];
  return candidates.find((phrase) => phrase.words.every((word, offset) => words[at + offset] === word));
}

/** By first word; the longest first, so that "chest pain" is found before "chest". */
function phraseTable(): ReadonlyMap<string, readonly Phrase[]> {
  const all = sameMeaning.flatMap((group) => {
    const name = stem((group[0] ?? '').replaceAll(' ', '_'));
    return group.map((member): Phrase => ({ words: member.split(' '), name }));
  });
  const table = new Map<string, Phrase[]>();
  for (const phrase of all.toSorted((one, other) => other.words.length - one.words.length)) {
    const first = phrase.words[0] ?? '';
    const known = table.get(first);
    if (known === undefined) table.set(first, [phrase]);
    else known.push(phrase);
  }
  return table;
}
