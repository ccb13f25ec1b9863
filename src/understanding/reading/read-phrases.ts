import { tieOf } from '../words/attribute-nouns.ts';
import { isPlural } from './is-plural.ts';
import { kindOfPhrase } from './kind-of-phrase.ts';
import type { Phrase } from './phrase.ts';
import type { Word } from './word.ts';

interface Run {
  readonly first: number;
  readonly last: number;
}

/** The noun phrases of a sentence in order; "of …" is part of its phrase unless an attribute stands before it. */
export function readPhrases(text: string, words: readonly Word[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (const run of runsOf(words)) {
    const previous = phrases.at(-1);
    const phrase = phraseOf(text, words, run, previous);
    if (previous !== undefined && isPartOf(words, previous, phrase)) {
      phrases[phrases.length - 1] = {
        ...previous,
        end: phrase.end,
        last: phrase.last,
        text: text.slice(previous.start, phrase.end),
      };
    } else phrases.push(phrase);
  }
  return phrases;
}

/** Stretches of determiners, adjectives and nouns that end in a noun. */
function runsOf(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  let first: number | null = null;
  words.forEach((word, at) => {
    const inside = /^(?:determiner|adjective|noun)$/.test(word.tag) || joinsAdjectives(words, at);
    if (first !== null && (!inside || word.afterStop || word.tag === 'determiner')) {
      pushRun(runs, words, first, at - 1);
      first = null;
    }
    if (inside && first === null) first = at;
  });
  if (first !== null) pushRun(runs, words, first, words.length - 1);
  return runs;
}

/** "sexual and asexual reproduction": two adjectives before one noun. */
function joinsAdjectives(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  return (
    words[at]?.tag === 'joining' &&
    words[at - 1]?.tag === 'adjective' &&
    after?.tag === 'adjective' &&
    words[at + 2]?.tag === 'noun'
  );
}

function pushRun(runs: Run[], words: readonly Word[], first: number, until: number): void {
  let last = until;
  while (last > first && words[last]?.tag === 'adjective' && hasNoun(words, first, last - 1)) last -= 1;
  if (hasNoun(words, first, last) || /^(?:pregnant|frail|obese|young|old|sick)$/.test(words[last]?.plain ?? ''))
    runs.push({ first, last });
}

function hasNoun(words: readonly Word[], first: number, last: number): boolean {
  return words.slice(first, last + 1).some((word) => word.tag === 'noun');
}

function isPartOf(words: readonly Word[], previous: Phrase, phrase: Phrase): boolean {
  return (
    phrase.preposition === 'of' &&
    phrase.first === previous.last + 2 &&
    !previous.attribute &&
    words[phrase.first]?.afterStop === false
  );
}

function phraseOf(text: string, words: readonly Word[], { first, last }: Run, previous: Phrase | undefined): Phrase {
  const inside = words.slice(first, last + 1);
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? start;
  const head = / half life$/i.test(` ${text.slice(start, end)}`) ? 'half-life' : (inside.at(-1)?.plain ?? '');
  const determiner = inside[0]?.tag === 'determiner' ? inside[0].plain : null;
  const before = words[first - 1];
  const joined = before?.tag === 'joining' && previous?.last === first - 2 ? previous : undefined;
  const preposition = before?.tag === 'preposition' ? before.plain : (joined?.preposition ?? null);
  return {
    text: text.slice(start, end),
    start,
    end,
    first,
    last,
    head,
    headAt: last,
    determiner,
    plural: isPlural(head) || inside.some((word) => word.tag === 'joining'),
    kind: kindOf(inside.filter((word) => word.tag !== 'determiner')),
    attribute: tieOf(head) !== null,
    role: isTied(previous, first, preposition) ? 'complement' : (joined?.role ?? roleOf(words, first, preposition)),
    preposition,
    asked:
      (before?.tag === 'asking' && determiner === null) ||
      /\bhow (?:many|much)$/i.test(text.slice(0, start + (determiner?.length ?? 0))),
    owner: ownerOf(text, words, first, last),
  };
}

/** "the dose of X": the attribute before the preposition is X's. */
function isTied(previous: Phrase | undefined, first: number, preposition: string | null): boolean {
  return preposition !== null && previous?.attribute === true && previous.last === first - 2;
}

/** "the Sea Peoples": people with a capital are a name, not somebody's patients. */
function kindOf(words: readonly Word[]): Phrase['kind'] {
  const kind = kindOfPhrase(words.map(({ plain }) => plain));
  const isNamed = /^\p{Lu}\p{Ll}/u.test(words.at(-1)?.text ?? '') && words.length > 1;
  return kind === 'circumstance' && isNamed ? 'thing' : kind;
}

function roleOf(words: readonly Word[], first: number, preposition: string | null): Phrase['role'] {
  if (preposition === 'about' && /^(?:tell|talk)$/.test(words[0]?.plain ?? '')) return 'subject';
  if (preposition !== null) return 'oblique';
  const before = words.slice(0, first);
  const verb = before.findLastIndex((word) => word.tag === 'verb');
  const request = verb === 0;
  return verb < 0 || request || before.slice(verb).some((word) => word.afterStop || word.tag === 'clause')
    ? 'subject'
    : 'object';
}

function ownerOf(text: string, words: readonly Word[], first: number, last: number): Phrase['owner'] {
  const at = words.findIndex((word, place) => place >= first && place < last && /(?:'s|s')$/.test(word.plain));
  const owner = words[at];
  const start = words[first]?.start;
  if (owner === undefined || start === undefined) return null;
  // Crohn does not own his disease.
  if (/^\p{Lu}/u.test(owner.text) && kindOfPhrase([words[last]?.plain ?? '']) === 'condition') return null;
  const end = owner.end - (/['’]$/.test(owner.text) ? 1 : 2);
  return { start, end, text: text.slice(start, end) };
}
