import { abbreviations } from '../domain/lexicon/abbreviations.ts';
import { genericNames } from '../domain/lexicon/drug-names.ts';
import { sameMeaning } from '../domain/lexicon/same-meaning.ts';
import { wordsOf } from '../domain/words.ts';

/**
 * Names in full of what the question calls by a short or a trade name: what stands behind a chart's abbreviation, and a brand's generic
 * name. Each once; none that the question has already.
 */
export function fullNamesIn(question: string): readonly string[] {
  const words = wordsOf(question);
  return newTo(
    words,
    words.flatMap((word) => [genericNames.get(word) ?? [], abbreviations.get(word) ?? []].flat()),
  );
}

/** Words that mean about the same as words of the question: the clinical one for a lay one, and the other way round. Each once. */
export function likeNamesIn(question: string): readonly string[] {
  const words = wordsOf(question);
  const text = spaced(words);
  const groups = sameMeaning.filter((group) => group.some((name) => text.includes(` ${name} `)));
  return newTo(
    words,
    groups.flatMap((group) => group.filter((name) => name.length > 5).slice(0, 2)),
  );
}

function newTo(words: readonly string[], names: readonly string[]): readonly string[] {
  const text = spaced(words);
  return [...new Set(names)].filter((name) => !text.includes(` ${name} `));
}

function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
