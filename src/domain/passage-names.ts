import { sameMeaning } from './lexicon/same-meaning.ts';
import type { Passage } from './passage.ts';
import { wordsOf } from './words.ts';

/** A longer title says more than one thing, and is looked for by its own words. */
const wordsOfName = 5;

type Meaning = readonly string[];

/** Groups by the first word of each of their names, so that a name is compared with few. */
const groupsFrom = groupsByFirstWord();

/**
 * What else people may call what the passage is called, word for word: "high blood pressure in pregnancy" for "Hypertension in
 * pregnancy". Each once, in lower case.
 */
export function otherNamesOf({ title, section }: Passage): readonly string[] {
  return [...new Set([title, `${title} ${section}`].flatMap(namesBeside))];
}

function namesBeside(name: string): readonly string[] {
  const words = wordsOf(name);
  if (words.length > wordsOfName) return [];
  const text = ` ${words.join(' ')} `;
  const groups = new Set(words.flatMap((word) => groupsFrom.get(word) ?? []));
  return [...groups].flatMap((group) => {
    const used = group.find((meaning) => text.includes(` ${meaning} `));
    if (used === undefined) return [];
    const others = group.filter((meaning) => !text.includes(` ${meaning} `));
    return others.map((meaning) => text.replace(` ${used} `, ` ${meaning} `).trim());
  });
}

function groupsByFirstWord(): ReadonlyMap<string, readonly Meaning[]> {
  const groups = new Map<string, Meaning[]>();
  for (const group of sameMeaning) {
    for (const first of new Set(group.map((name) => name.split(' ')[0] ?? ''))) {
      groups.set(first, [...(groups.get(first) ?? []), group]);
    }
  }
  return groups;
}
