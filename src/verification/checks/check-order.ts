import type { CheckName } from '../../domain/verdict.ts';
import type { Compared } from '../compared.ts';
import { hasMeaning, type Term, type TermKind } from '../terms/term.ts';

const checkOf: Readonly<Partial<Record<TermKind, CheckName>>> = {
  number: 'numbers',
  direction: 'direction',
  drug: 'drug',
  population: 'population',
  plain: 'entailment',
};

/**
 * All the words may agree and yet stand in each other's place: "A was better than B" for "B was better than A". Fails when the
 * statement is the quote with two terms exchanged, or gives a number to something that has another number in the quote.
 */
export function failedOrder(compared: Compared): readonly CheckName[] {
  return [...swapped(compared), ...(hasOthersNumber(compared) ? (['numbers'] as const) : [])];
}

function swapped({ said, partner }: Compared): readonly CheckName[] {
  const paired = said.flatMap((term, at) => {
    const place = partner[at] ?? -1;
    return place !== -1 && checkOf[term.kind] !== undefined ? [{ term, at, place }] : [];
  });
  const inOrder = paired.toSorted((a, b) => a.place - b.place);
  const moved = paired.filter((item, at) => item !== inOrder[at]);
  const [first, second] = moved;
  if (moved.length !== 2 || first === undefined || second === undefined) return [];
  const between = said.slice(first.at + 1, second.at);
  if (first.term.kind !== second.term.kind || between.every((term) => joins.has(term.words))) return [];
  const name = checkOf[first.term.kind];
  return name === undefined ? [] : [name];
}

const joins: ReadonlySet<string> = new Set(['and', 'or', 'nor', '/', 'is', 'are', 'was', 'were', 'of', 'the', 'a']);

/** A number and what follows it: "7.9% of patients on alendronate" ties 7.9 to alendronate. */
interface Tie {
  readonly value: number;
  readonly to: string;
}

function hasOthersNumber({ said, quoted }: Compared): boolean {
  const known = tiesOf(quoted);
  return tiesOf(said).some(({ value, to }) => {
    const others = known.filter((tie) => tie.to === to);
    return others.length > 1 && !others.some((tie) => tie.value === value) && known.some((tie) => tie.value === value);
  });
}

function tiesOf(terms: readonly Term[]): readonly Tie[] {
  return terms.flatMap((term, at) => {
    if (term.value === null) return [];
    let place = at + 1;
    while (terms[place]?.sentence === term.sentence && !isTiable(terms[place])) place += 1;
    const next = terms[place];
    const isTied = next !== undefined && next.sentence === term.sentence && tied.has(next.kind);
    return isTied ? [{ value: term.value, to: next.key }] : [];
  });
}

function isTiable(term: Term | undefined): boolean {
  return term !== undefined && hasMeaning(term) && term.kind !== 'unit';
}

const tied: ReadonlySet<TermKind> = new Set(['drug', 'population', 'plain']);
