import type { Compared } from '../compared.ts';
import { hasMeaning, type Term } from '../terms/term.ts';
import { areForms } from '../terms/word-roots.ts';
import { mildNegators, passiveNegators, strongNegators } from '../words/negators.ts';

// How far a denial stands before, or after, what it denies.
const farBefore = 7;
const farBehind = 4;
// Meaning may begin one word late: "not significantly different", "no significant difference".
const focusTerms = 2;

/** The statement denies what the quote denies, and nothing else. */
export function negationFails(compared: Compared): boolean {
  const { said, quoted, partner, taken } = compared;
  const saidFree = said.flatMap((term, at) => (partner[at] === -1 && isDenial(term) ? [at] : []));
  const quotedFree = quoted.flatMap((term, at) => (taken[at] === -1 && isDenial(term) ? [at] : []));
  return (
    saidFree.some((at) => !isAlsoDenied(focusOf(said, at), quoted, taken)) ||
    quotedFree.some((at) => isDropped(at, compared))
  );
}

/** A word that denies, so that leaving it out or putting it in turns the sentence round. */
export function isDenial(term: Term): boolean {
  return term.kind === 'negation' || begins(term, strongNegators) || begins(term, passiveNegators);
}

function begins(term: Term, beginnings: readonly string[]): boolean {
  return term.kind !== 'number' && beginnings.some((beginning) => term.words.startsWith(beginning));
}

/** What a denial denies: the terms of meaning next to it in its sentence. */
function focusOf(terms: readonly Term[], at: number): readonly Term[] {
  const denial = terms[at];
  if (denial === undefined) return [];
  const side = begins(denial, passiveNegators) ? terms.slice(0, at).toReversed() : terms.slice(at + 1);
  return side
    .filter((term) => term.sentence === denial.sentence && hasMeaning(term) && !isDenial(term))
    .slice(0, focusTerms);
}

/** Whether a text denies the same, in words that are not paired: those deny something else. */
function isAlsoDenied(focus: readonly Term[], terms: readonly Term[], paired: readonly number[]): boolean {
  return terms.some((term, at) => focus.some((one) => meanSame(one, term)) && hasDenialNear(terms, at, paired));
}

function hasDenialNear(terms: readonly Term[], at: number, paired: readonly number[]): boolean {
  const sentence = terms[at]?.sentence;
  for (let near = at - farBefore; near <= at + farBehind; near += 1) {
    const term = terms[near];
    if (term === undefined || term.sentence !== sentence || paired[near] !== -1) continue;
    if (isDenial(term) || begins(term, mildNegators)) return true;
  }
  return false;
}

/** Whether the statement repeats what the quote denies, without the denial. */
function isDropped(at: number, { said, quoted, partner, taken }: Compared): boolean {
  const before = at === 0 ? -1 : (taken[at - 1] ?? -1);
  const after = taken[at + 1];
  const beforeHolds = at === 0 || before !== -1;
  if (beforeHolds && after !== undefined && after === before + 1) return true;
  if (at === quoted.length - 1 && before !== -1 && before === said.length - 1) return true;
  const [focus] = focusOf(quoted, at);
  if (focus === undefined || isDeniedElsewhere(focus, at, quoted, taken)) return false;
  const repeated = said.flatMap((term, place) => (meanSame(term, focus) ? [place] : []));
  const place = taken[quoted.indexOf(focus)] ?? -1;
  const places = place === -1 ? repeated : [place];
  return places.length > 0 && !places.some((one) => hasDenialNear(said, one, partner));
}

/** The quote says no to the same thing twice, and the statement repeats one of the two. */
function isDeniedElsewhere(focus: Term, except: number, quoted: readonly Term[], taken: readonly number[]): boolean {
  return quoted.some((term, at) => {
    if (at === except || !isDenial(term) || taken[at] === -1) return false;
    const [other] = focusOf(quoted, at);
    return other !== undefined && other !== focus && meanSame(other, focus);
  });
}

function meanSame(a: Term, b: Term): boolean {
  return a.key === b.key || (a.kind === 'plain' && b.kind === 'plain' && areForms(a.words, b.words));
}
