import { diceOf, trigramsOf } from './likeness.ts';
import { coverageOf, type WeightedTerms } from './overlap.ts';
import type { Reading } from './read-wording.ts';
import { wants } from './wants.ts';

/** What words tell of whether two wordings ask the same, by name. */
export type WordFeatures = ReadonlyMap<string, number>;

export function wordFeatures(question: Reading, wording: Reading): WordFeatures {
  const whole = overlap('whole', question.terms, wording.terms);
  return new Map([
    ...whole.entries,
    ...overlap('focus', question.focusTerms, wording.focusTerms).entries,
    ...overlap('focusInWhole', question.focusTerms, wording.terms).entries,
    ...overlap('wholeInFocus', question.terms, wording.focusTerms).entries,
    ...letters(question, wording),
    ...wanted(question, wording, whole.dice),
    ...sets('drug', question.drugs, wording.drugs),
    ...sets('number', question.numbers, wording.numbers),
    ...sets('population', question.populations, wording.populations),
    ['denial', Number(question.denies !== wording.denies)],
    ['focusDenial', Number(question.focusDenies !== wording.focusDenies)],
    ['sameOpening', Number(question.opening === wording.opening)],
  ]);
}

type Entry = readonly [string, number];

function overlap(scope: string, question: WeightedTerms, wording: WeightedTerms) {
  const asked = coverageOf(question, wording);
  const written = coverageOf(wording, question);
  const dice = (asked.found + written.found) / Math.max(1e-6, asked.total + written.total);
  const entries: readonly Entry[] = [
    [`${scope}.questionFound`, asked.found / Math.max(1e-6, asked.total)],
    [`${scope}.wordingFound`, written.found / Math.max(1e-6, written.total)],
    [`${scope}.dice`, dice],
    [`${scope}.diceSquared`, dice * dice],
    [`${scope}.questionMissing`, Math.log1p(Math.max(0, asked.total - asked.found))],
    [`${scope}.wordingMissing`, Math.log1p(Math.max(0, written.total - written.found))],
    [`${scope}.questionHeaviestMissing`, asked.heaviestMissing],
    [`${scope}.wordingHeaviestMissing`, written.heaviestMissing],
    [`${scope}.substituted`, Math.min(asked.heaviestMissing, written.heaviestMissing)],
    [`${scope}.substitutedOnTopic`, Math.min(asked.heaviestMissing, written.heaviestMissing) * dice],
    [`${scope}.heaviestFound`, Math.max(asked.heaviestFound, written.heaviestFound)],
  ];
  return { dice, entries };
}

function letters(question: Reading, wording: Reading): readonly Entry[] {
  const pairs = [neighbours(question.sequence), neighbours(wording.sequence)] as const;
  return [
    ['letters', diceOf(trigramsOf(question.text), trigramsOf(wording.text))],
    ['focusLetters', diceOf(trigramsOf(question.focus), trigramsOf(wording.focus))],
    ['neighbours', diceOf(...pairs)],
    ['neighboursShared', Math.log1p([...pairs[0]].filter((pair) => pairs[1].has(pair)).length)],
  ];
}

function neighbours(sequence: readonly string[]): ReadonlySet<string> {
  return new Set(sequence.slice(1).map((term, at) => `${sequence[at]} ${term}`));
}

function wanted(question: Reading, wording: Reading, dice: number): readonly Entry[] {
  const one = question.wants;
  const other = wording.wants;
  const shared = wants.filter((want) => one.has(want) && other.has(want)).length;
  const disjoint = shared === 0 && one.size > 0 && other.size > 0;
  return [
    ...wants.flatMap((want): Entry[] => [
      [`want.${want}.both`, Number(one.has(want) && other.has(want))],
      [`want.${want}.question`, Number(one.has(want) && !other.has(want))],
      [`want.${want}.wording`, Number(!one.has(want) && other.has(want))],
    ]),
    ['wants.shared', shared],
    ['wants.jaccard', shared / Math.max(1, one.size + other.size - shared)],
    ['wants.disjoint', Number(disjoint)],
    ['wants.disjointOnTopic', disjoint ? dice : 0],
  ];
}

function sets(scope: string, one: ReadonlySet<string>, other: ReadonlySet<string>): readonly Entry[] {
  const shared = [...one].filter((item) => other.has(item)).length;
  return [
    [`${scope}.shared`, Math.min(3, shared)],
    [`${scope}.questionOnly`, Math.min(3, one.size - shared)],
    [`${scope}.wordingOnly`, Math.min(3, other.size - shared)],
    [`${scope}.conflict`, Number(one.size > 0 && other.size > 0 && shared === 0)],
  ];
}
