import type { Compared } from '../compared.ts';
import { meanSame } from '../terms/mean-same.ts';
import { hasMeaning, type Term } from '../terms/term.ts';
import { mildNegators, passiveNegators, strongNegators } from '../words/negators.ts';

// How far a denial stands before, or after, what it denies.
const farBefore = 7;
const farBehind = 4;
// How many terms of meaning on either side of a term are its company.
const company = 2;
// Share of a sentence's terms of meaning that make a statement a retelling of it.
const retoldShare = 0.6;

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

/** What a denial denies: the term of meaning next to it in its sentence, and the one after it where the first only says how much. */
function focusOf(terms: readonly Term[], at: number): readonly Term[] {
  const denial = terms[at];
  if (denial === undefined) return [];
  const step = begins(denial, passiveNegators) ? -1 : 1;
  const focus: Term[] = [];
  for (let next = at + step; terms[next]?.sentence === denial.sentence; next += step) {
    const term = terms[next];
    if (term === undefined || !hasMeaning(term) || term.kind === 'unit' || isDenial(term)) continue;
    focus.push(term);
    if (focus.length === 2 || !saysHowMuch(term)) break;
  }
  return focus;
}

function saysHowMuch(term: Term): boolean {
  return term.words.endsWith('ly') || term.words === 'significant';
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
    if (reaches(term, near, at) || begins(term, mildNegators)) return true;
  }
  return false;
}

/** "Non-" denies the word that it begins. */
function reaches(term: Term, from: number, to: number): boolean {
  return isDenial(term) && (term.words !== 'non' || from === to - 1);
}

/** Whether the statement repeats what the quote denies, without the denial. */
function isDropped(at: number, { said, quoted, partner, taken }: Compared): boolean {
  const before = at === 0 ? -1 : (taken[at - 1] ?? -1);
  const after = taken[at + 1];
  const beforeHolds = at === 0 || before !== -1;
  if (beforeHolds && after !== undefined && after === before + 1) return true;
  if (at === quoted.length - 1 && before !== -1 && before === said.length - 1) return true;
  const [focus] = focusOf(quoted, at);
  if (focus === undefined) return false;
  const isPaired = (taken[quoted.indexOf(focus)] ?? -1) !== -1;
  if (!isPaired && isDeniedElsewhere(focus, at, quoted, taken)) return false;
  const context = aroundOf(quoted, at, focus);
  const isRetold = sentenceIsRetold(quoted, focus.sentence, said);
  return said.some(
    (term, place) =>
      meanSame(term, focus) && (isRetold || isAmong(said, place, context)) && !hasDenialNear(said, place, partner),
  );
}

/** Whether the statement says most of what a sentence of the quote says, in whatever order. */
function sentenceIsRetold(quoted: readonly Term[], sentence: number, said: readonly Term[]): boolean {
  const keys = new Set(said.map((term) => term.key));
  const meant = quoted.filter((term) => term.sentence === sentence && hasMeaning(term) && !isDenial(term));
  return meant.filter((term) => keys.has(term.key)).length >= retoldShare * meant.length;
}

/** The terms of meaning on either side of a denial and what it denies, as far as its sentence goes. */
function aroundOf(terms: readonly Term[], at: number, focus: Term): readonly Term[] {
  const same = (term: Term) => term.sentence === focus.sentence && hasMeaning(term) && !isDenial(term);
  const before = terms.slice(0, at).findLast(same);
  const after = terms.slice(terms.indexOf(focus) + 1).find(same);
  return [before, after].flatMap((term) => term ?? []);
}

/** Whether a term of the statement stands in the company that it has in the quote. */
function isAmong(terms: readonly Term[], at: number, context: readonly Term[]): boolean {
  const before = terms.slice(0, at).filter(hasMeaning).slice(-company);
  const after = terms
    .slice(at + 1)
    .filter(hasMeaning)
    .slice(0, company);
  return context.length === 0 || [...before, ...after].some((term) => context.some((one) => meanSame(one, term)));
}

/** The quote says no to the same thing twice, and the statement repeats one of the two. */
function isDeniedElsewhere(focus: Term, except: number, quoted: readonly Term[], taken: readonly number[]): boolean {
  return quoted.some((term, at) => {
    if (at === except || !isDenial(term) || taken[at] === -1) return false;
    const [other] = focusOf(quoted, at);
    return other !== undefined && other !== focus && meanSame(other, focus);
  });
}
