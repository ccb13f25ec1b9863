import { askingWithBe, auxiliaries } from '../words/closed-words.ts';
import { tagClosedWord } from './tag-closed-word.ts';
import { type Clause, tagOpenWord } from './tag-open-word.ts';
import type { Tag, Untagged, Word } from './word.ts';

const freshClause: Clause = { waiting: null, subject: false, verb: false };

/** Words of a text with their parts of speech, by closed word lists and word order. Unknown words are nouns. */
export function readWords(text: string): readonly Word[] {
  const raw = split(text);
  const closedTags = raw.map((_, at) => tagClosedWord(raw, at));
  const words: Word[] = [];
  let clause = freshClause;
  raw.forEach((word, at) => {
    const closed = closedTags[at] ?? null;
    if (startsClause(word, closed, words)) clause = freshClause;
    const nextTag = closedTags[at + 1] ?? null;
    const tag = closed ?? tagOpenWord({ word, next: raw[at + 1], nextTag, before: words, clause });
    words.push({ ...word, tag });
    clause = advance(clause, word.plain, tag);
  });
  return settleVerb(words);
}

function split(text: string): readonly Untagged[] {
  const words: Untagged[] = [];
  for (const match of text.matchAll(
    /[\p{L}\p{N}]+(?:(?:['’/-]|[.,](?=\p{N}))[\p{L}\p{N}]+)*(?:(?<=s)['’](?![\p{L}\p{N}]))?|[<>≤≥=&%]/gu,
  )) {
    const start = match.index;
    const end = start + match[0].length;
    const gap = text.slice(words.at(-1)?.end ?? 0, start);
    words.push({
      text: match[0],
      plain: match[0].toLowerCase().replaceAll('’', "'"),
      start,
      end,
      afterStop: /[^\s"'“”‘’]/.test(gap) && words.length > 0,
    });
  }
  return words;
}

/** A new clause begins at punctuation, at "if" and the like, and at "and" before a question word or auxiliary. */
function startsClause(word: Untagged, tag: Tag | null, before: readonly Word[]): boolean {
  if (word.afterStop || tag === 'clause') return true;
  if (tag === 'asking' && word.plain.startsWith('wh')) return true;
  return before.at(-1)?.tag === 'joining' && (tag === 'asking' || tag === 'auxiliary');
}

function advance(clause: Clause, plain: string, tag: Tag): Clause {
  if (tag === 'auxiliary') return { ...clause, waiting: auxiliaries.get(plain) ?? null };
  if (tag === 'asking' && askingWithBe.has(plain)) return { ...clause, waiting: 'be' };
  if (plain === "it's" || plain === "that's" || plain === "he's" || plain === "she's")
    return { waiting: 'be', subject: true, verb: false };
  if (tag === 'verb') return { ...clause, waiting: null, verb: true };
  if (tag === 'noun' || tag === 'pronoun') return { ...clause, subject: true };
  return clause;
}

/** "Does the new splint chafe?": after "does", the last word of the only noun phrase is the verb that no list knows. */
function settleVerb(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex((word) => auxiliaries.get(word.plain) === 'do');
  if (from < 0 || words.slice(from).some((word) => word.tag === 'verb' || auxiliaries.get(word.plain) === 'be'))
    return words;
  const until = words.findIndex((word, at) => at > from && !/^(?:determiner|adjective|noun)$/.test(word.tag));
  const last = (until < 0 ? words.length : until) - 1;
  const openWords = words.slice(from + 1, last + 1).filter((word) => word.tag !== 'determiner').length;
  const next = words[last + 1];
  const mayFollow = next === undefined || (next.plain !== 'of' && next.tag !== 'joining' && next.tag !== 'auxiliary');
  if (openWords < 2 || !mayFollow || words[last]?.plain.endsWith("'s") === true) return words;
  return words.map((word, at) => (at === last ? { ...word, tag: 'verb' } : word));
}
