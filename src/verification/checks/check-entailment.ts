import type { Gap } from '../align-terms.ts';
import type { Compared } from '../compared.ts';
import { meanSame } from '../terms/mean-same.ts';
import { hasMeaning, type Term } from '../terms/term.ts';
import { isDenial } from './check-negation.ts';

// Share of the statement's words of meaning that must stand in the quote, in any form.
const leastCovered = 0.5;
// A gap of so few words between paired ones is a word that was exchanged, no rewording.
const mostExchanged = 3;

/** The statement says little that the quote does not, and no single word was exchanged for one that means something else. */
export function entailmentFails(compared: Compared): boolean {
  return coverageOf(compared) < leastCovered || compared.gaps.some((gap) => isExchange(gap, compared));
}

/** 0 to 1. A statement without words of meaning is covered by the same small words only. */
function coverageOf(compared: Compared): number {
  const meant = compared.said.slice(openingOf(compared)).filter(hasMeaning);
  const counted = meant.length === 0 ? compared.said : meant;
  const covered = counted.filter((term) => isIn(term, compared));
  return counted.length === 0 ? 0 : covered.length / counted.length;
}

function isIn(term: Term, { quoted, quotedKeys }: Compared): boolean {
  return quotedKeys.has(term.key) || quoted.some((other) => meanSame(term, other));
}

/** How many terms say who says it, before it is said: "According to the label,". */
function openingOf({ said, partner }: Compared): number {
  const first = partner.findIndex((place) => place !== -1);
  const opening = said.slice(0, Math.max(0, first));
  const isSaying = opening.some((term) => term.kind === 'saying') && !opening.some((term) => facts.has(term.kind));
  return isSaying && first <= longestOpening ? first : 0;
}

const longestOpening = 10;
const facts: ReadonlySet<Term['kind']> = new Set(['number', 'unit', 'frequency', 'drug', 'population', 'negation']);

function isExchange(gap: Gap, compared: Compared): boolean {
  const end = gap.at + gap.said.length;
  const after = compared.partner[gap.at - 1] ?? -1;
  const before = compared.partner[end] ?? compared.quoted.length;
  if (before - after - 1 !== gap.quoted.length) return false;
  const said = gap.said.filter(hasMeaning);
  const quoted = gap.quoted.filter(hasMeaning);
  if (said.length === 0 || quoted.length === 0 || said.length > mostExchanged || quoted.length > mostExchanged)
    return false;
  // "Contraindicated" for "should not be used": the check of denials decides.
  if (said.some(isDenial) && quoted.some(isDenial)) return false;
  return !isShortFor(said, quoted) && !isShortFor(quoted, said) && said.some((term) => isOtherThanAll(term, quoted));
}

/** "AF" for "atrial fibrillation". */
function isShortFor([short, ...rest]: readonly Term[], long: readonly Term[]): boolean {
  const initials = long.map((term) => term.words[0]).join('');
  return rest.length === 0 && long.length > 1 && short?.words === initials;
}

const exchangeable: ReadonlySet<Term['kind']> = new Set(['plain', 'direction', 'drug', 'dose-form', 'population']);

function isOtherThanAll(term: Term, quoted: readonly Term[]): boolean {
  return exchangeable.has(term.kind) && !quoted.some((other) => meanSame(term, other) || pointSameWay(term, other));
}

/** "Improved" for "increased": two matters, one way. "A medicine" may be named. */
function pointSameWay(said: Term, quoted: Term): boolean {
  if (said.kind === 'drug') return quoted.key === 'plain:medicine';
  return said.kind === 'direction' && quoted.kind === 'direction' && said.key.at(-1) === quoted.key.at(-1);
}
