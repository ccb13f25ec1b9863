import { nameOf } from './name-of-phrase.ts';
import type { Phrase } from './phrase.ts';
import type { ReadText } from './read-text.ts';
import type { Referent } from './referent.ts';
import { isMinor, weightOfRole } from './weigh-phrase.ts';

/** "X and Y", and the two sides of a comparison, as one thing for "they" and "their". */
export function readPairs(sentence: ReadText): readonly Referent[] {
  const { phrases, words, text } = sentence;
  const compared = /\b(?:same as|compar\w+|differ\w*|versus|vs|better|worse|similar|related|relate)\b/i.test(text);
  return phrases.flatMap((right, at) => {
    const left = phrases[at - 1];
    if (left === undefined || left.asked || right.attribute || isMinor(left) || isMinor(right)) return [];
    const adjoining = right.first === left.last + 2 && words[left.last + 1]?.tag === 'joining';
    const opposed = compared && right.role === 'oblique' && /^(?:as|to|than|with|from)$/.test(right.preposition ?? '');
    if (left.attribute || !(adjoining || (opposed && left.role === 'subject'))) return [];
    return [{ ...pair(left, right), weight: weightOfRole[left.role] + 0.5 }];
  });
}

function pair(left: Phrase, right: Phrase): Omit<Referent, 'weight'> {
  return {
    text: `${nameOf(left)} and ${nameOf(right)}`,
    head: right.head,
    plural: true,
    kind: left.kind,
    person: null,
  };
}
