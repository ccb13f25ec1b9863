import type { CheckName } from '../../domain/verdict.ts';
import { type Compared, gapAt } from '../compared.ts';
import { agreeInAmount, type Quantity, readQuantities } from '../read-quantities.ts';

/** Every number of the statement stands in the quote, with the same unit and the same side of it meant. */
export function failedQuantities(compared: Compared): readonly CheckName[] {
  const quoted = readQuantities(compared.quoted);
  return readQuantities(compared.said).flatMap((item): readonly CheckName[] => {
    const equals = equalsOf(item, quoted, compared);
    if (equals.length === 0) return [quoted.some((other) => hasOtherUnit(item, other)) ? 'units' : 'numbers'];
    return equals.some((other) => other.comparator === item.comparator) ? [] : ['comparator'];
  });
}

function hasOtherUnit(item: Quantity, other: Quantity): boolean {
  return other.value === item.value && !agreeInAmount(item, other);
}

/**
 * The quantities of the quote that this one can rest on: its partner; else those that nothing else rests on; else, where the
 * quote has no other number in its place, any.
 */
function equalsOf(item: Quantity, quoted: readonly Quantity[], compared: Compared): readonly Quantity[] {
  const agreeing = quoted.filter((other) => agreeInAmount(item, other));
  const partner = agreeing.filter((other) => other.at === compared.partner[item.at]);
  if (partner.length > 0) return partner;
  const free = agreeing.filter((other) => compared.taken[other.at] === -1);
  return free.length > 0 || isRereadQuantities(item.at, compared) ? free : agreeing;
}

function isRereadQuantities(at: number, compared: Compared): boolean {
  const places = [at, at + 1].flatMap((place) => gapAt(compared, place) ?? []);
  return places.some((gap) => gap.quoted.some((term) => term.kind === 'number' || term.kind === 'unit'));
}
