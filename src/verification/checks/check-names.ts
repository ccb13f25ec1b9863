import type { CheckName } from '../../domain/verdict.ts';
import { type Compared, gapAt } from '../compared.ts';
import type { Term } from '../terms/term.ts';

const named = ['frequency', 'comparator', 'drug', 'dose-form', 'population'] as const;

/** Every frequency, drug, dose form and population of the statement stands in the quote, and not in the place of another. */
export function failedNames(compared: Compared): readonly CheckName[] {
  const failed = named.filter((kind) =>
    compared.said.some((term, at) => term.kind === kind && !restsOnQuote(term, at, compared)),
  );
  return isWidened(compared) ? [...failed, 'population'] : failed;
}

function restsOnQuote(term: Term, at: number, compared: Compared): boolean {
  if (compared.partner[at] !== -1) return true;
  const gap = gapAt(compared, at);
  const inPlace = gap?.quoted.filter((other) => other.kind === term.kind || isPeople(other, term)) ?? [];
  if (inPlace.length > 0) return inPlace.some((other) => other.key === term.key);
  // Which side of a number is meant is checked with the number.
  return term.kind === 'comparator' || compared.quotedKeys.has(term.key);
}

/** "Patients" named as children are no longer all patients, though the quote speaks of children elsewhere. */
function isPeople(quoted: Term, said: Term): boolean {
  return said.kind === 'population' && people.has(quoted.words);
}

const people: ReadonlySet<string> = new Set(
  'patient patients people person persons individual individuals subject subjects participant participants'.split(' '),
);

/** "In pregnant women" retold as "in women": the word that narrows is left out, and nothing else. */
function isWidened({ quoted, taken }: Compared): boolean {
  return quoted.some((term, at) => {
    const next = quoted[at + 1];
    const before = taken[at - 1] ?? -1;
    if (term.kind !== 'population' || taken[at] !== -1 || next === undefined || before === -1) return false;
    return taken[at + 1] === before + 1 && (next.kind === 'population' || people.has(next.words));
  });
}
