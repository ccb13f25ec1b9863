import { type Compared, gapAt } from '../compared.ts';
import { agreeInAmount, type Quantity, readQuantities } from '../read-quantities.ts';
import type { Term } from '../terms/term.ts';
import type { CheckName } from '../verdict.ts';

interface Placed extends Quantity {
  readonly at: number;
}

/** Every number of the statement stands in the quote, with the same unit and the same side of it meant. */
export function failedQuantities(compared: Compared): readonly CheckName[] {
  const quoted = placed(compared.quoted);
  return placed(compared.said).flatMap((item): readonly CheckName[] => {
    const equals = equalsOf(item, quoted, compared);
    if (equals.length === 0) return [quoted.some((other) => other.value === item.value) ? 'units' : 'numbers'];
    return equals.some((other) => other.comparator === item.comparator) ? [] : ['comparator'];
  });
}

function placed(terms: readonly Term[]): readonly Placed[] {
  const quantities = readQuantities(terms);
  let next = 0;
  return terms.flatMap((term, at) => {
    if (term.value === null) return [];
    const quantity = quantities[next];
    next += 1;
    return quantity === undefined ? [] : [{ ...quantity, at }];
  });
}

/**
 * The quantities of the quote that this one can rest on: its partner; else those that nothing else rests on; else, where the
 * quote has no other number in its place, any.
 */
function equalsOf(item: Placed, quoted: readonly Placed[], compared: Compared): readonly Placed[] {
  const agreeing = quoted.filter((other) => agreeInAmount(item, other));
  const partner = agreeing.filter((other) => other.at === compared.partner[item.at]);
  if (partner.length > 0) return partner;
  const free = agreeing.filter((other) => compared.taken[other.at] === -1);
  return free.length > 0 || isReplaced(item.at, compared) ? free : agreeing;
}

function isReplaced(at: number, compared: Compared): boolean {
  const places = [at, at + 1].flatMap((place) => gapAt(compared, place) ?? []);
  return places.some((gap) => gap.quoted.some((term) => term.kind === 'number' || term.kind === 'unit'));
}
