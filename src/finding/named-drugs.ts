import { genericNames } from '../domain/lexicon/drug-names.ts';
import type { LabelSource } from '../domain/source.ts';
import { wordsOf } from '../domain/words.ts';
import { drugsNamed } from '../matching/drugs-named.ts';

/** A drug that a question names, under every name that is known of it, in lower case. */
export interface NamedDrug {
  readonly names: readonly string[];
  /** Labels of the library. */
  readonly labels: readonly LabelSource[];
}

/** @param labels those that may be meant; a label knows brands that no list has */
export function namedDrugsIn(question: string, labels: readonly LabelSource[]): readonly NamedDrug[] {
  const text = spaced(question);
  const drugs = new Map<string, { names: Set<string>; labels: LabelSource[] }>();
  const drugCalled = (generic: string) => {
    const drug = drugs.get(generic) ?? { names: new Set([generic]), labels: [] };
    drugs.set(generic, drug);
    return drug;
  };
  for (const word of wordsOf(question)) {
    // Slips of the pen understood, as matching reads them.
    for (const generic of drugsNamed([word])) drugCalled(generic).names.add(word);
  }
  for (const label of labels) {
    const names = [label.drug.generic, ...label.drug.brands].map((name) => name.toLowerCase());
    const generic = genericNames.get(label.drug.generic) ?? label.drug.generic;
    if (!drugs.has(generic) && !names.some((name) => text.includes(spaced(name)))) continue;
    const drug = drugCalled(generic);
    for (const name of names) drug.names.add(name);
    drug.labels.push(label);
  }
  return [...drugs.values()].map(({ names, labels: own }) => ({ names: [...names], labels: own }));
}

/** Whether a text speaks of the drug by any of its names. */
export function speaksOf(drug: NamedDrug, text: string): boolean {
  const words = spaced(text);
  return drug.names.some((name) => words.includes(spaced(name)));
}

function spaced(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}
