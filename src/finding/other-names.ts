import { genericNames } from '../domain/lexicon/drug-names.ts';
import { sameMeaning } from '../domain/lexicon/same-meaning.ts';
import { wordsOf } from '../domain/words.ts';

/**
 * Words under which the matter of the question may stand in a source: the generic name of a brand, the full name behind a chart's
 * abbreviation, the clinical word for a lay one. Each once; none that the question has already.
 */
export function otherNamesIn(question: string): readonly string[] {
  const words = wordsOf(question);
  const text = ` ${words.join(' ')} `;
  const generics = words.flatMap((word) => genericNames.get(word) ?? []);
  const meanings = sameMeaning.flatMap((group) => {
    const used = group.filter((name) => text.includes(` ${name} `));
    return used.length === 0 ? [] : fullNamesOf(group);
  });
  return [...new Set([...generics, ...meanings])].filter((name) => !text.includes(` ${name} `));
}

/** The first two names of a group that are not abbreviations. */
function fullNamesOf(group: readonly string[]): readonly string[] {
  return group.filter((name) => name.length > 5).slice(0, 2);
}
