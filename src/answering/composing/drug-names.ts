import type { LabelSource } from '../../domain/source.ts';
import type { FoundPassage } from '../../finding/found-passage.ts';
import { interventionWords } from '../../verification/words/interventions.ts';
import { termsOf } from './terms.ts';

/** Brands and other names that labels print, each with the generic name; the longest first. */
export type BrandNames = readonly (readonly [name: RegExp, generic: string])[];

/** @param found whose labels know brands that no list has */
export function brandNamesIn(found: readonly FoundPassage[]): BrandNames {
  return labelsIn(found)
    .flatMap(namesOf)
    .toSorted(([one], [other]) => other.length - one.length)
    .map(([name, generic]) => [new RegExp(String.raw`(?<![\p{L}\p{N}])${name}(?![\p{L}\p{N}])`, 'giu'), generic]);
}

/** Terms that name the drugs of labels, also of those that no list has; a salt's common half ("sulfate", "sodium") names none. */
export function genericTermsIn(found: readonly FoundPassage[]): ReadonlySet<string> {
  return new Set(
    labelsIn(found).flatMap(({ drug }) =>
      drug.generic
        .split(/\s+/)
        .filter((word) => !interventionWords.has(word) && !commonHalves.test(word))
        .flatMap((word) => [...termsOf(word)]),
    ),
  );
}

const commonHalves = /^(?:sodium|potassium|sulfate|chloride|acid|human|hydrochloride|citrate|phosphate|acetate)$/i;

function labelsIn(found: readonly FoundPassage[]): readonly LabelSource[] {
  return [...new Map(found.flatMap(({ source }) => (source.kind === 'label' ? [[source.id, source]] : []))).values()];
}

function namesOf({ drug }: LabelSource): readonly (readonly [string, string])[] {
  return drug.brands.flatMap((brand) => {
    const name = brand
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replace(/\s+/g, String.raw`[\s-]+`);
    // "Vitamin K1" is asked for as "vitamin K".
    return name === '' ? [] : [[name.replace(/(?<=[a-z])1$/i, '1?'), drug.generic] as const];
  });
}

/** The text with generic names for brands. */
export function inGenericNames(text: string, names: BrandNames): string {
  return names.reduce((rest, [name, generic]) => rest.replace(name, generic), text);
}
