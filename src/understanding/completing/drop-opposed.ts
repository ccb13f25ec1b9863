import { sentenceSpans } from '../../domain/sentences.ts';
import { wordsOf } from '../../domain/words.ts';
import { readPhrases as termsOf } from '../../matching/read-phrases.ts';
import { isJotted } from '../reading/is-jotted.ts';
import { readWords } from '../reading/read-words.ts';
import { measuresIn } from '../shorthand/measures.ts';
import { groupsOf, peopleIn } from '../shorthand/people.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A denial and the one or two words that it denies. */
const denial =
  /\b(?:(?:(?:is|are|was|were|does|do|has|have)(?:n['’]?t| not)|not|no|without|never|denies|non)[\s-]+(?:have |having |any |be |being |currently |actively )*)([\p{L}\p{N}-]+)(?: [\p{L}\p{N}-]+)?/giu;

/**
 * The last question without what a new circumstance excludes: no bleeding when it is asked "what if bleeding", one eGFR when there is another. Left
 * in, the two together would ask for what cannot be.
 */
export function dropOpposed(question: string, circumstance: string): string {
  const from = sentenceSpans(question).at(-1)?.start ?? 0;
  const spans = [...otherMeasures(question, circumstance), ...deniedOtherwise(question, circumstance)].filter(
    ({ start }) => start >= from,
  );
  return without(question, spans);
}

/** The same of people, as a ward tells them without a preposition: "max dose adult". */
export function dropOtherPeople(question: string, circumstance: string): string {
  const from = sentenceSpans(question).at(-1)?.start ?? 0;
  const named = groupsOf(circumstance);
  // Nobody is elderly or a child and pregnant.
  const groups = named.has('reproduction') ? new Set([...named, 'age']) : named;
  const spans = peopleIn(question, readWords(question)).filter(
    (mention) => mention.start >= from && [...mention.groups].some((group) => groups.has(group)),
  );
  return without(question, spans);
}

function otherMeasures(question: string, circumstance: string): readonly Span[] {
  const told = new Set(measuresIn(circumstance).map(({ of }) => of));
  return measuresIn(question).filter(({ of }) => told.has(of));
}

/** What one of the two denies and the other says. */
function deniedOtherwise(question: string, circumstance: string): readonly Span[] {
  const deniedNow = denialsIn(circumstance);
  const denied = denialsIn(question);
  const saidNow = termsBeside(circumstance, deniedNow);
  const dropped = denied.filter(({ term }) => saidNow.has(term));
  const affirmed = deniedNow.flatMap(({ term }) => saidOf(question, denied, term) ?? []);
  return [...dropped, ...affirmed];
}

interface Denial extends Span {
  readonly term: string;
}

function denialsIn(text: string): readonly Denial[] {
  return [...text.matchAll(denial)].map((match) => {
    const word = match[1] ?? '';
    const two = match[0].slice(match[0].indexOf(word));
    const pair = termsOf(wordsOf(two));
    // "no chest pain" denies the pain; "no bleeding yet" the bleeding.
    const isOneThing = two.includes(' ') && pair.length === 1;
    const end = match.index + match[0].length - (isOneThing ? 0 : two.length - word.length);
    return { start: match.index, end, term: (isOneThing ? pair[0] : termsOf(wordsOf(word))[0]) ?? word };
  });
}

function termsBeside(text: string, denials: readonly Denial[]): ReadonlySet<string> {
  return new Set(termsOf(wordsOf(without(text, denials))));
}

/** Where a question says what is denied now, with the preposition before it. */
function saidOf(question: string, denied: readonly Denial[], term: string): Span | null {
  const word = readWords(question).find(
    ({ text, start }) =>
      termsOf(wordsOf(text))[0] === term && !denied.some((one) => one.start <= start && start < one.end),
  );
  if (word === undefined) return null;
  const isTied = /\b(?:with|in|if|while|during|on|and)\s+(?:an?\s+|the\s+)?$/i.test(question.slice(0, word.start));
  return isTied || isJotted(readWords(question)) ? word : null;
}

/** The clause or the preposition that led up to a span goes with it. Nothing is taken when nothing would be left. */
function without(text: string, spans: readonly Span[]): string {
  let left = text;
  for (const { start, end } of spans.toSorted((one, other) => other.start - one.start)) {
    const before = left.slice(0, start);
    const clause = /[\s,;]+(?:if|when|while|but|who)\b[^,.;?]*$/i.exec(before);
    const lead = /[\s,;]*(?:\b(?:and|but|with|in|of|at|for|on|if|when|has|have|is|an?|the)\s+)*$/i.exec(before);
    const from = clause?.index ?? lead?.index ?? start;
    left = `${before.slice(0, from)}${left.slice(end)}`;
  }
  const tidy = left
    .replace(/^[\s,;]+/, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/\s+(?=[?,.])/g, '');
  return /[\p{L}]{2}/u.test(tidy) ? tidy : text;
}
