import { sentenceSpans } from '../../domain/sentences.ts';
import { populationsOf } from '../../matching/populations.ts';
import { kindOfPhrase } from '../reading/kind-of-phrase.ts';
import type { Phrase } from '../reading/phrase.ts';
import { readSentence, type Sentence } from '../reading/sentence.ts';
import { isPersonNoun } from '../words/people-nouns.ts';
import { withoutAsking } from './asking-only.ts';
import { dropOpposed, dropOtherPeople } from './drop-opposed.ts';
import { endWithPeople, givesWay } from './gives-way.ts';

/**
 * Asks the last question again under another circumstance: "in pregnancy", "for children", "if the creatinine is high". What the
 * last question had in that place gives way ("for an adult"), and so does what cannot be true with it; else the circumstance is added.
 */
export function mergeCircumstance(asked: Sentence, circumstance: Sentence): string {
  const last = besides(asked, circumstance);
  const mark = /[.!]\s*$/.test(last.text) ? '.' : '?';
  const base = withoutAsking(last.text);
  const place = placeToReplace(last, circumstance);
  const text = circumstanceText(circumstance, place === null && / for /.test(base));
  const clause = / (?:if|when) (?!(?:is|are|was|were|do|does|did|can|should|will|must|to)\b).+$/i.exec(base);
  if (place === null && clause !== null && clause.index > 0 && circumstance.words[0]?.tag === 'preposition')
    return `${base.slice(0, clause.index)} ${text}${clause[0]}${mark}`;
  if (place === null) return `${base} ${text}${mark}`;
  const tail = base.slice(place.end).replace(/^,(?=\s)/, '');
  return `${base.slice(0, place.start)}${text}${tail}${mark}`;
}

/** The last question without what the circumstance excludes. */
function besides(asked: Sentence, circumstance: Sentence): Sentence {
  const possible = dropOpposed(asked.text, circumstance.text);
  const last = possible === asked.text ? asked : readSentence(possible);
  if (placeToReplace(last, circumstance) !== null) return last;
  const others = dropOtherPeople(last.text, circumstance.text);
  return others === last.text ? last : readSentence(others);
}

/** "pregnancy" and "children" become "in pregnancy", "in children". */
function circumstanceText({ text, words, phrases }: Sentence, isForTaken: boolean): string {
  const bare = text.charAt(0).toLowerCase() + text.slice(1);
  const named = /^\p{Lu}{2}/u.test(text) ? text : bare;
  // "for gout for the elderly" reads worse than "for gout in the elderly".
  if (isForTaken && words[0]?.plain === 'for' && phrases[0]?.kind === 'circumstance')
    return named.replace(/^for/, 'in');
  if (words.length === 1 && words[0]?.tag === 'adjective') return `if ${named}`;
  if (words.length === 1 && words[0]?.plain === 'elderly') return 'in the elderly';
  if (/\d/.test(text) && words[0]?.tag === 'noun' && !isPersonNoun(phrases[0]?.head ?? '')) return `with ${named}`;
  return words[0]?.tag === 'preposition' || /^(?:if|when|while|unless|although|once)$/.test(words[0]?.plain ?? '')
    ? named
    : `in ${named}`;
}

function placeToReplace(
  last: Sentence,
  circumstance: Sentence,
): { readonly start: number; readonly end: number } | null {
  const from = sentenceSpans(last.text).at(-1)?.start ?? 0;
  const isOfPeople = speaksOfPeople(circumstance);
  const condition = isOfPeople ? / (?:if|when) .+?(?=[?.!\s]*$)/i.exec(last.text.slice(from)) : null;
  if (condition !== null && condition.index > 0 && speaksOfPeopleText(condition[0])) {
    const start = from + condition.index + 1;
    return { start, end: start + condition[0].length - 1 };
  }
  const phrase = last.phrases
    .map((candidate) => withGerund(candidate, last))
    .findLast((candidate) => candidate.start >= from && isSamePlace(candidate, circumstance, last, isOfPeople));
  const preposition = phrase === undefined ? undefined : last.words[phrase.first - 1];
  return phrase === undefined || preposition === undefined
    ? null
    : { start: preposition.start, end: endWithPeople(phrase, last) };
}

/** "for treating insomnia" is in the place of "for insomnia". */
function withGerund(phrase: Phrase, { words }: Sentence): Phrase {
  const gerund = words[phrase.first - 1];
  const before = words[phrase.first - 2];
  if (gerund?.tag !== 'verb' || !gerund.plain.endsWith('ing') || before?.tag !== 'preposition') return phrase;
  return { ...phrase, first: phrase.first - 1, start: gerund.start, preposition: before.plain };
}

function isSamePlace(phrase: Phrase, circumstance: Sentence, last: Sentence, isOfPeople: boolean): boolean {
  if (phrase.preposition === null || phrase.preposition === 'of') return false;
  const added = circumstance.phrases[0];
  if (isOfPeople) return phrase.kind === 'circumstance' && givesWay(phrase, circumstance, last);
  return (
    added !== undefined &&
    phrase.kind === added.kind &&
    circumstance.words[0]?.plain === phrase.preposition &&
    !/\d/.test(phrase.text + added.text)
  );
}

function speaksOfPeople({ text, phrases }: Sentence): boolean {
  return speaksOfPeopleText(text) || phrases.some(({ kind }) => kind === 'circumstance');
}

function speaksOfPeopleText(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  return populationsOf(text).size > 0 || words.some((word) => kindOfPhrase([word]) === 'circumstance');
}
