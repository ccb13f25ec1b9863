import type { IdentifierSpan } from '../../domain/identifier.ts';
import { eponymNouns, eponyms } from '../words/eponyms.ts';
import { isClinicalWord } from '../words/is-clinical-word.ts';
import { isNoName, isSurnameToo } from '../words/no-name-words.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import {
  calledName,
  cuedName,
  givenInitials,
  initialAndSurname,
  initialsOnly,
  looseNames,
  nameBeforeAge,
  relatedName,
  setOffName,
  smallTitledName,
  title,
  titledName,
} from './name-patterns.ts';
import { isHeadline, restOfName, type Writing } from './word-shapes.ts';

/** Names of people: those that a title, a cue or an initial gives away, and those that the name finder knows. Expects folded text. */
export function findNames(text: string, known: readonly IdentifierSpan[], writing: Writing): readonly Candidate[] {
  const listed = known.filter(({ type }) => type === 'name').flatMap((span) => judgeListed(text, span, writing));
  return [...findCued(text, writing), ...listed]
    .map((found) => withSurname(text, found))
    .concat(findInitials(text))
    .map((found) => withTitle(text, withFullStop(text, found)))
    .map((found) => (actsAsPerson.test(text.slice(found.end)) ? atLeastSure(found) : found));
}

/** In a headline, and in a text all in capitals, a capital after "patient" tells nothing: "PATIENT SEIZING". */
function findCued(text: string, { capitalsTell }: Writing): readonly Candidate[] {
  const tells = capitalsTell && !isHeadline(text);
  const sure = [titledName, smallTitledName, ...(tells ? [nameBeforeAge] : [])];
  const likely = tells ? [relatedName, cuedName, initialAndSurname, setOffName] : [calledName];
  return [
    ...sure.flatMap((pattern) => candidatesOf(text, pattern, 'name', 'sure')),
    ...likely.flatMap((pattern) => candidatesOf(text, pattern, 'name', 'likely')),
    ...looseNames.flatMap((pattern) => candidatesOf(text, pattern, 'name', 'possible')),
  ].flatMap((found) => trimToName(text, found));
}

function findInitials(text: string): readonly Candidate[] {
  return [
    ...candidatesOf(text, givenInitials, 'name', 'sure'),
    ...candidatesOf(text, initialsOnly, 'name', 'possible'),
  ];
}

/** The words up to the first that is no part of a name; none when an eponym is all that is left. */
function trimToName(text: string, found: Candidate): readonly Candidate[] {
  const length = lengthOfName(text.slice(found.start, found.end));
  const trimmed = { ...found, end: found.start + length };
  return length < 2 || isEponym(text, trimmed) ? [] : [trimmed];
}

/** How many characters belong to the name. `first` tells that a first name stands before them: then "White" is a surname. */
function lengthOfName(words: string, first = false): number {
  let length = 0;
  for (const part of words.match(/[ ,.]*[^ ,.]+(?:\.(?! \p{Lu}\p{Ll}))?/gu) ?? []) {
    const word = part.replace(/^[ ,.]+|\.$/g, '');
    if (isOtherWord(word) && !(isSurnameToo(word) && (first || length > 1))) break;
    length += part.length;
  }
  return length;
}

/** A word that ends a name: of the clinic, of the language, or an abbreviation. A single letter is an initial. */
function isOtherWord(word: string): boolean {
  if (word.length === 1) return word === 'I';
  return isNoName(word) || isClinicalWord(word.toLowerCase()) || /^\p{Lu}[\p{Lu}\p{N}-]+s?$/u.test(word);
}

/** What the name finder took for a name, if it is not one of the many names that became the name of a disease or a sign. */
function judgeListed(text: string, { start, end }: IdentifierSpan, { capitalsTell }: Writing): readonly Candidate[] {
  const words = text.slice(start, end).split(/[ ,]+/);
  const afterSaint = /\b(?:st\.?|saint) ?$/i.test(text.slice(Math.max(0, start - 6), start));
  if (afterSaint || words.every(isOtherWord) || isEponym(text, { start, end, type: 'name' })) return [];
  const single = words.length === 1 || words.some(isOtherWord);
  const small = !capitalsTell || !/^\p{Lu}/u.test(words[0] ?? '');
  const hasInitial = /^ \p{Lu}\./u.test(text.slice(end, end + 3));
  if (single && small && !hasInitial && ambiguous.test((words[0] ?? '').toLowerCase())) return [];
  return [{ start, end, type: 'name', certainty: single ? 'likely' : 'sure' }];
}

/** First names that are words when they are written small. */
const ambiguous =
  /^(?:mark|gene|buddy|page|ned|ben|carrie|dr|sir|doctor|baby|brown|damon|second|christian|art|bill|rich|sue|drew|rob|pat|ray|dale|jean|major|king|prince|duke|earl|miles|max|jack)\b/;

/** "Parkinson", "Stevens Johnson syndrome", "the Example score", "Example et al." */
function isEponym(text: string, { start, end }: IdentifierSpan): boolean {
  if (isNounAfter(text.slice(end, end + 60))) return true;
  const words = text
    .slice(start, end)
    .toLowerCase()
    .split(/[ ,-]+/);
  const isCued = /\b(?:patients?|pts?|named?|client|resident|drs?\.?|mrs?\.?|ms\.?|prof\.?) $/i.test(
    text.slice(Math.max(0, start - 10), start),
  );
  return words.length === 1 && !isCued && eponyms.has(words[0]?.replace(/'s?$/, '') ?? '');
}

/** "syndrome" may stand behind more names: "Osler Weber Rendu syndrome". */
function isNounAfter(after: string): boolean {
  if (/^,? et al\b/.test(after)) return true;
  const [nearest, ...others] = /^(?:'s?)?((?:[ -]\p{Lu}?\p{L}+){1,3})/u.exec(after)?.[1]?.split(/[ -]/).slice(1) ?? [];
  if (nearest === undefined) return false;
  const named = others.findIndex((word) => !/^\p{Lu}/u.test(word));
  const reachable = /^\p{Lu}/u.test(nearest)
    ? [nearest, ...others.slice(0, named === -1 ? others.length : named + 1)]
    : [nearest];
  return reachable.some((word) => eponymNouns.has(word.toLowerCase()));
}

/** Takes in the surname or the initials that follow: "Anna" in "Anna S.", "Jan" in "Jan Example". With them, a likely name is sure. */
function withSurname(text: string, found: Candidate): Candidate {
  const rest = following.exec(text.slice(found.end, found.end + 80));
  const length = rest === null ? 0 : lengthOfName(rest[0], true);
  return length === 0 ? found : atLeastSure({ ...found, end: found.end + length });
}

/** A name that is only possible stays so. */
function atLeastSure(found: Candidate): Candidate {
  return found.certainty === 'likely' ? { ...found, certainty: 'sure' } : found;
}

/** The full stop of a last initial belongs to it: "Anna S." */
function withFullStop(text: string, found: Candidate): Candidate {
  const isInitial = /(?:^|[ .])\p{Lu}$/u.test(text.slice(Math.max(0, found.end - 2), found.end));
  return isInitial && text[found.end] === '.' ? { ...found, end: found.end + 1 } : found;
}

/** The title before a name belongs to it: "Dr. Example". */
function withTitle(text: string, found: Candidate): Candidate {
  const before = titleBefore.exec(text.slice(Math.max(0, found.start - 16), found.start));
  return before === null ? found : { ...found, start: found.start - before[0].length };
}

const titleBefore = new RegExp(`(?<![\\p{L}\\p{N}])(?:${title}\\.?[ ,]{1,2}){1,2}$`, 'u');
/** What only a person does: "anna example has chest pain", "safe for Jan to take". */
const actsAsPerson =
  /^(?: [\p{L}'-]{2,20})?,? (?:has|had|is|was|needs?|takes?|took|says?|said|reports?|reported|complains?|complained|came|wants?|asks?|asked|gets?|got|went|feels?|felt|started|stopped|weighs|fell|lives|can|cannot|can't|could|should|to (?:take|get|have|start|stop|use|receive|eat|drink|go))\b/u;
const following = new RegExp(`^(?:${restOfName}|(?<!\\p{Lu}) [a-z]\\.)`, 'u');
