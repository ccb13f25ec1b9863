import { mentionsIn } from '../shorthand/mentions.ts';
import { isJotted } from './is-jotted.ts';
import { isPlural } from './is-plural.ts';
import type { ReadText } from './read-text.ts';
import type { Referent } from './referent.ts';
import { weightOfRole } from './weigh-phrase.ts';

/**
 * "compression fracture treatment" has no grammar that tells what it is about: the drugs and disorders that it names are.
 * @returns [] for a sentence, and for what names neither
 */
export function readJotted({ text, words }: ReadText): readonly Referent[] {
  if (!isJotted(words)) return [];
  return mentionsIn(text, words).flatMap((mention): readonly Referent[] => {
    if (mention.kind !== 'drug' && !mention.isCondition) return [];
    const kind = mention.kind === 'drug' ? 'remedy' : 'condition';
    const head = mention.text.toLowerCase().split(' of ')[0]?.split(' ').at(-1) ?? '';
    const name = lowerFirst(mention.text);
    return [{ text: name, head, plural: isPlural(head), kind, weight: weightOfRole.subject, person: null }];
  });
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
