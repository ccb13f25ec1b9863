import type { IdentifierSpan } from '../../domain/identifier.ts';
import { facilityKinds } from '../words/facilities.ts';
import { isClinicalWord } from '../words/is-clinical-word.ts';
import { isNoName } from '../words/no-name-words.ts';
import { largePlaces } from '../words/states.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import {
  addresses,
  attendedPlace,
  bareFacility,
  cityAndState,
  cuedPlace,
  facility,
  isFacilityNoun,
  loosePlace,
  plainFacility,
  saint,
  smallBareFacility,
  smallFacility,
  townAfter,
} from './place-patterns.ts';
import type { Writing } from './word-shapes.ts';

/** Hospitals, practices, addresses and towns: what is smaller than a state (HIPAA Safe Harbor item B). Expects folded text. */
export function findPlaces(text: string, known: readonly IdentifierSpan[], writing: Writing): readonly Candidate[] {
  const facilities = [
    ...candidatesOf(text, facility, 'location', 'likely').flatMap((found) => trimFacility(text, found, writing)),
    ...candidatesOf(text, bareFacility, 'location', 'likely'),
    ...candidatesOf(text, smallBareFacility, 'location', 'possible'),
    ...candidatesOf(text, smallFacility, 'location', 'possible').flatMap((found) => trimFacility(text, found, writing)),
    ...candidatesOf(text, saint, 'location', 'likely'),
    ...candidatesOf(text, plainFacility, 'location', 'possible'),
  ]
    .filter((found) => !isPublisher(text, found))
    .concat(addresses.flatMap((pattern) => candidatesOf(text, pattern, 'location', 'sure')))
    .map((found) => withTown(text, found));
  const towns = [
    ...candidatesOf(text, cityAndState, 'location', 'likely'),
    ...(writing.capitalsTell
      ? candidatesOf(text, cuedPlace, 'location', 'likely')
      : candidatesOf(text, attendedPlace, 'location', 'likely').flatMap((found) => trimSentence(text, found))),
    ...candidatesOf(text, loosePlace, 'location', 'possible'),
  ].flatMap((found) => judgePlace(text, found));
  const cities = known.filter(({ type }) => type === 'location').flatMap((span) => judgeCity(text, span));
  return [...facilities, ...[...towns, ...cities].filter((found) => !isPublisher(text, found))];
}

/**
 * Takes words off the front that begin a sentence, in capitals throughout also the sentence before ("WAS SEEN AT MERCY HOSPITAL"), and drops
 * what names a kind of facility only: "Pain Clinic".
 */
function trimFacility(text: string, found: Candidate, { capitalsTell }: Writing): readonly Candidate[] {
  let { start } = found;
  const words = text.slice(found.start, found.end).split(' ');
  const isBefore = () => (capitalsTell ? isNoName(words[0] ?? '') : words.slice(0, -1).some(isNoName));
  while (words.length > 0 && isBefore()) start += (words.shift() ?? '').length + 1;
  const naming = words.filter((word) => !isKind(word));
  return words.length < 2 || naming.length === 0 ? [] : [{ ...found, start }];
}

/** The words up to the first that is no part of a place's name. */
function trimSentence(text: string, { start, end, ...found }: Candidate): readonly Candidate[] {
  const words = text.slice(start, end).split(' ');
  const at = words.findIndex((word) => isNoName(word) || isClinicalWord(word.toLowerCase()));
  const kept = (at === -1 ? words : words.slice(0, at)).join(' ');
  return kept === '' ? [] : [{ ...found, start, end: start + kept.length }];
}

function isKind(word: string): boolean {
  const small = word.toLowerCase();
  return facilityKinds.has(small) || isClinicalWord(small) || isNoName(small) || isFacilityNoun.test(word);
}

/** Drops what is no place, or one too large to matter. */
function judgePlace(text: string, found: Candidate): readonly Candidate[] {
  const words = text.slice(found.start, found.end);
  if (largePlaces.has(words.toLowerCase()) || isClinicalPhrase(words)) return [];
  if (/\p{Lu}\p{Ll}/u.test(words)) return [found];
  return isIllness(text, found) ? [] : [{ ...found, certainty: 'possible' }];
}

/** "dose in AF": one abbreviation after "in" is an illness, unless somebody is said to be there. "Seen in ENT" is more often a ward than a town. */
function isIllness(text: string, { start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  return /^[\p{Lu}\p{N}]{2,6}$/u.test(text.slice(start, end)) && /\bin $/i.test(before) && !staysIn.test(before);
}

const staysIn =
  /\b(?:liv(?:es|ing)|resid(?:es|ing)|seen|treated|evaluated|admitted|born|works?|stay(?:s|ed|ing)|been) in $/i;

function isClinicalPhrase(words: string): boolean {
  const parts = words.split(/[ ,]+/);
  return (
    parts.every((word) => isNoName(word) || isClinicalWord(word.toLowerCase())) ||
    isClinicalWord((parts[0] ?? '').toLowerCase())
  );
}

/** A town stands for the person only when somebody is said to be there. */
function judgeCity(text: string, { start, end }: IdentifierSpan): readonly Candidate[] {
  const isCapital = /^\p{Lu}\p{Ll}/u.test(text.slice(start));
  const isCued = /\b(?:in|from|at|near|our|to)(?: the| our)? $/i.test(text.slice(Math.max(0, start - 14), start));
  if (!isCapital && !isCued) return [];
  return [{ start, end, type: 'location', certainty: isCapital && isCued ? 'likely' : 'possible' }];
}

/** "according to Mayo Clinic", "the Springfield study": the one who says it, not the place where somebody lay. */
function isPublisher(text: string, { start, end }: IdentifierSpan): boolean {
  return (
    publisherBefore.test(text.slice(Math.max(0, start - 60), start)) || publisherAfter.test(text.slice(end, end + 30))
  );
}

const publisherBefore =
  /\b(?:guid(?:elines?|ance)|recommendations?|advice|protocols?|criteria|stud(?:y|ies)|trials?|research(?:ers)?|data|evidence|published|publication|consensus|statement)(?: \w{1,12})? (?:from|of|by|at|in|per)(?: the)? $|\b(?:according to|per|based on|endorsed by|recommended by)(?: the)? $/i;
const publisherAfter =
  /^'?s? (?:guid(?:elines?|ance)|recommendations?|criteria|stud(?:y|ies)|trial|score|protocol|risk|consensus|diet|scale|classification|heart study|virus|variant|agitation)\b/i;

/** Takes in the town after a facility: "Example Clinic, Springfield", "Example Clinic in Springfield, IL". */
function withTown(text: string, found: Candidate): Candidate {
  const town = townAfter.exec(text.slice(found.end, found.end + 60));
  return town === null ? found : { ...found, end: found.end + town[0].length };
}
