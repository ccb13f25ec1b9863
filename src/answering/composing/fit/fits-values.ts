import { termsOf, termsOfSource } from '../terms.ts';
import { derangementNames, derangementsIn } from './derangements.ts';
import type { Measure } from './measures.ts';
import { standingOf } from './range.ts';
import type { StatedRanges } from './read-ranges.ts';
import type { PatientValue } from './read-values.ts';

// An age is judged with the people, because a word can stand for it.
const compared: readonly Measure[] = ['potassium', 'sodium', 'glucose', 'inr', 'kidney', 'weight', 'gestation'];
const alternatives =
  /\b(?:any|at least|one|two|\d) (?:\d )?(?:or more )?of (?:these|the following)\b|\bcharacteristics|\bcriteria\b/i;

/** Whether a sentence holds for other values than the patient's, or treats the opposite of what they show. */
export function excludesValues(
  text: string,
  place: string,
  stated: StatedRanges,
  values: readonly PatientValue[],
): boolean {
  const standings = values
    .filter(({ measure }) => compared.includes(measure))
    .flatMap(({ measure, range }) => {
      const ranges = stated.get(measure);
      return ranges === undefined ? [] : [standingOf(range, ranges)];
    });
  // Of several features that count together another may be there.
  if (standings.includes('outside') && !alternatives.test(text)) return true;
  const deranged = derangementsIn(values);
  if (deranged.length === 0) return false;
  const terms = termsOfSource(`${place} ${text}`);
  const named = (name: string) => [...termsOf(name)].every((term) => terms.has(term));
  if (deranged.some(({ name, opposite }) => named(opposite) && !named(name))) return true;
  // A source on hyperkalaemia speaks of low sugar as what its treatment does.
  const above = termsOfSource(place);
  const isAbove = (name: string) => [...termsOf(name)].every((term) => above.has(term));
  return derangementNames.some(isAbove) && !deranged.some(({ name }) => isAbove(name));
}

/** How many of the patient's values lie in a range that the sentence states, have a name that it uses, or are what it doses by. */
export function valuesWithin(text: string, stated: StatedRanges, values: readonly PatientValue[]): number {
  const terms = termsOfSource(text);
  return values.filter((value) => {
    const ranges = stated.get(value.measure);
    if (value.measure === 'weight' && ranges === undefined) return doseByWeight.test(text);
    const names = derangementsIn([value]).flatMap(({ name }) => [...termsOf(name)]);
    if (names.length > 0 && names.every((term) => terms.has(term))) return true;
    return ranges !== undefined && standingOf(value.range, ranges) === 'within';
  }).length;
}

const doseByWeight = /\d\s?(?:mg|mcg|micrograms?|ml|g|units?)\/kg\b/i;

export function standsInRange(stated: StatedRanges, values: readonly PatientValue[]): boolean {
  return values.some(({ measure, range }) => standingOf(range, stated.get(measure) ?? []) === 'within');
}

/**
 * The width of the narrowest range that holds a value: who says "below 15" speaks more of 12 than who says "50 or less". A value that has
 * a name is spoken of by that name as well.
 */
export function narrowestWithin(stated: StatedRanges, values: readonly PatientValue[]): number {
  const widths = values
    .filter((value) => derangementsIn([value]).length === 0)
    .flatMap(({ measure, range }) =>
      (stated.get(measure) ?? [])
        .filter(({ low, high }) => low <= range.low && range.high <= high)
        .map(({ low, high }) => high - low),
    );
  return Math.min(...widths);
}
