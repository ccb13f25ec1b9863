import { isAdjective } from '../words/adjectives.ts';
import {
  adverbs,
  askingWords,
  auxiliaries,
  clauseWords,
  determiners,
  falseAdverbs,
  joiningWords,
  prepositions,
  pronouns,
} from '../words/closed-words.ts';
import { verbFormOf } from '../words/verbs.ts';
import type { Tag, Untagged } from './word.ts';

/** The tag of a word that a closed list holds, or that its neighbours decide; null for an open word. */
export function tagClosedWord(words: readonly Untagged[], at: number): Tag | null {
  const word = words[at];
  if (word === undefined) return null;
  const { plain } = word;
  if (isAbbreviation(words, word)) return 'noun';
  if (/^(?:that|this)$/.test(plain) && isSubject(words, at)) return 'pronoun';
  if (/^(?:that|this|these|those|her|his|all|both|any|more|most|another|each)$/.test(plain))
    return leadsNoun(words[at + 1]) ? 'determiner' : 'pronoun';
  const listed = closedTags.get(plain);
  if (listed !== undefined && listed !== 'adverb') return listed;
  if (isRank(words, at)) return 'adjective';
  return listed === 'adverb' || isAdverb(plain) ? 'adverb' : null;
}

/** A word that stands in several lists has the tag of the last. */
const closedTags: ReadonlyMap<string, Tag> = new Map(
  (
    [
      ['adverb', adverbs],
      ['pronoun', pronouns],
      ['preposition', prepositions],
      ['determiner', determiners],
      ['clause', clauseWords],
      ['joining', joiningWords],
      ['asking', askingWords],
      ['auxiliary', auxiliaries.keys()],
      ['noun', ['being']],
    ] as const
  ).flatMap(([tag, words]) => [...words].map((word): [string, Tag] => [word, tag])),
);

/** "safely", but not "hydrocephaly" or "polydactyly". */
function isAdverb(plain: string): boolean {
  return plain.endsWith('ly') && /.{2}[^aoy]ly$/.test(plain) && !falseAdverbs.has(plain);
}

/** "the US", "IT": capitals among small letters are a name, whatever they spell. */
function isAbbreviation(words: readonly Untagged[], { text }: Untagged): boolean {
  return /^\p{Lu}{2,}s?$/u.test(text) && words.some((other) => /\p{Ll}/u.test(other.text) && other.text.length > 1);
}

/** "the first sign", "early signs": an adverb before a noun is an adjective there. */
function isRank(words: readonly Untagged[], at: number): boolean {
  return (
    /^(?:first|last|next|least|early|late|later|most|long|fast|daily|weekly|monthly|yearly|only)$/.test(
      words[at]?.plain ?? '',
    ) && /^(?:the|a|an|any|its|their|this|that)$/.test(words[at - 1]?.plain ?? '')
  );
}

/** "does that help?", "is that safe?": before a verb or adjective that ends its clause, "that" is the subject. */
function isSubject(words: readonly Untagged[], at: number): boolean {
  const next = words[at + 1];
  const after = words[at + 2];
  const ends = after === undefined || after.afterStop || prepositions.has(after.plain) || determiners.has(after.plain);
  const auxiliary = auxiliaries.get(words[at - 1]?.plain ?? '');
  if (next === undefined || !ends) return false;
  return (auxiliary === 'do' && verbFormOf(next.plain) === 'plain') || (auxiliary === 'be' && isAdjective(next.plain));
}

/** Whether a determiner may stand before this word: it belongs to no closed list. */
function leadsNoun(next: Untagged | undefined): boolean {
  if (next === undefined || next.afterStop) return false;
  const tag = closedTags.get(next.plain);
  return (tag === undefined || tag === 'noun') && !isAdverb(next.plain);
}
