import type { IdentifierSpan } from '../domain/identifier.ts';
import type { NameFinder } from '../ports/name-finder.ts';
import { foldCharacters } from './clean-text.ts';
import type { Candidate } from './identifiers/candidate.ts';
import { findAges } from './identifiers/find-ages.ts';
import { findContacts } from './identifiers/find-contacts.ts';
import { findDates } from './identifiers/find-dates.ts';
import { findNames } from './identifiers/find-names.ts';
import { findNumbers } from './identifiers/find-numbers.ts';
import { findPlaces } from './identifiers/find-places.ts';
import { mergeSpans } from './identifiers/merge-spans.ts';
import { isAboutAPerson } from './identifiers/person-context.ts';
import { unlockCapitals, type Writing } from './identifiers/word-shapes.ts';

/**
 * What in a text could tell who the patient is, after HIPAA's Safe Harbor list (45 CFR 164.514(b)(2)), and the names of staff. Sorted, without
 * overlaps. Once one thing is found, the text is about somebody: then what would be harmless alone ("last July", a town) counts as well.
 */
export function findIdentifiers(text: string, names: NameFinder): readonly IdentifierSpan[] {
  const typed = foldCharacters(text);
  const folded = unlockCapitals(typed);
  const candidates = findCandidates(folded, names, { capitalsTell: folded === typed });
  const counting = isAboutAPerson(folded)
    ? candidates.filter((found) => found.certainty !== 'possible')
    : candidates.filter(isSure);
  const certain = counting.length > 0 ? candidates : [];
  return mergeSpans(
    folded,
    certain.map(({ start, end, type }) => ({ start, end, type })),
  );
}

function isSure({ certainty }: Candidate): boolean {
  return certainty === 'sure';
}

function findCandidates(folded: string, names: NameFinder, writing: Writing): readonly Candidate[] {
  const known = names.find(folded);
  return [
    ...findNames(folded, known, writing),
    ...findPlaces(folded, known, writing),
    ...findDates(folded),
    ...findAges(folded),
    ...findContacts(folded),
    ...findNumbers(folded),
  ];
}
