import { intents } from './intents.ts';
import { populations } from './populations.ts';
import type { Reading, Term } from './read-wording.ts';

export type Features = Map<string, number>;

/** What words alone tell of whether two wordings ask the same. */
export function wordFeatures(question: Reading, wording: Reading): Features {
  const features: Features = new Map();
  addOverlap(features, 'whole', question.terms, wording.terms);
  addOverlap(features, 'focus', question.focusTerms, wording.focusTerms);
  addOverlap(features, 'focusInWhole', question.focusTerms, wording.terms);
  addOverlap(features, 'wholeInFocus', question.terms, wording.focusTerms);
  addBigrams(features, question, wording);
  features.set('trigrams', dice(trigrams(question.text), trigrams(wording.text)));
  features.set('trigramsFocus', dice(trigrams(question.focus), trigrams(wording.focus)));
  addIntents(features, question, wording);
  addEntities(features, question, wording);
  const a = Math.log(1 + question.sequence.length);
  const b = Math.log(1 + wording.sequence.length);
  features.set('lengthDifference', Math.abs(a - b));
  features.set('lengthSigned', a - b);
  features.set('lengthWording', b);
  features.set('sameOpening', question.opening === wording.opening ? 1 : 0);
  return features;
}

function addOverlap(
  features: Features,
  name: string,
  a: ReadonlyMap<string, Term>,
  b: ReadonlyMap<string, Term>,
): void {
  const left = covered(a, b);
  const right = covered(b, a);
  features.set(`${name}.questionCovered`, left.share);
  features.set(`${name}.wordingCovered`, right.share);
  features.set(`${name}.dice`, (left.matched + right.matched) / Math.max(0.001, left.total + right.total));
  features.set(`${name}.questionMissing`, Math.log1p(left.total - left.matched));
  features.set(`${name}.wordingMissing`, Math.log1p(right.total - right.matched));
  features.set(`${name}.heaviestQuestionMissing`, left.heaviestMissing);
  features.set(`${name}.heaviestWordingMissing`, right.heaviestMissing);
  features.set(`${name}.heaviestShared`, Math.max(left.heaviestShared, right.heaviestShared));
}

function covered(a: ReadonlyMap<string, Term>, b: ReadonlyMap<string, Term>) {
  let total = 0;
  let matched = 0;
  let heaviestMissing = 0;
  let heaviestShared = 0;
  for (const [name, { weight }] of a) {
    total += weight;
    const likeness = b.has(name) ? 1 : spellingLikeness(name, b);
    matched += weight * likeness;
    if (likeness < 0.5) heaviestMissing = Math.max(heaviestMissing, weight);
    else heaviestShared = Math.max(heaviestShared, weight);
  }
  return { total, matched, share: total === 0 ? 0 : matched / total, heaviestMissing, heaviestShared };
}

function spellingLikeness(name: string, among: ReadonlyMap<string, Term>): number {
  if (name.length < 5) return 0;
  let best = 0;
  const own = trigrams(name);
  for (const other of among.keys()) {
    if (other.length < 5 || Math.abs(other.length - name.length) > 4) continue;
    const likeness = dice(own, trigrams(other));
    if (likeness > best) best = likeness;
  }
  return best >= 0.5 ? best : 0;
}

function addBigrams(features: Features, question: Reading, wording: Reading): void {
  const a = bigrams(question);
  const b = bigrams(wording);
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  features.set('bigramsShared', Math.log1p(shared));
  features.set('bigramsDice', a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size));
}

function bigrams({ sequence }: Reading): ReadonlySet<string> {
  return new Set(sequence.slice(1).map((word, at) => `${sequence[at]} ${word}`));
}

function trigrams(text: string): ReadonlySet<string> {
  const padded = ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  return found;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

function addIntents(features: Features, question: Reading, wording: Reading): void {
  for (const [scope, a, b] of [
    ['intent', question.intents, wording.intents],
    ['focusIntent', question.focusIntents, wording.focusIntents],
  ] as const) {
    let shared = 0;
    for (const intent of intents) {
      const inA = a.has(intent);
      const inB = b.has(intent);
      if (inA && inB) shared += 1;
      features.set(`${scope}.${intent}.both`, inA && inB ? 1 : 0);
      features.set(`${scope}.${intent}.question`, inA && !inB ? 1 : 0);
      features.set(`${scope}.${intent}.wording`, !inA && inB ? 1 : 0);
    }
    features.set(`${scope}.shared`, shared);
    features.set(`${scope}.jaccard`, a.size + b.size === 0 ? 0.5 : shared / (a.size + b.size - shared || 1));
    features.set(`${scope}.disjoint`, a.size > 0 && b.size > 0 && shared === 0 ? 1 : 0);
  }
}

function addEntities(features: Features, question: Reading, wording: Reading): void {
  addSets(features, 'drug', question.drugs, wording.drugs);
  addSets(features, 'number', question.numbers, wording.numbers);
  addSets(features, 'population', question.populations, wording.populations);
  for (const population of populations) {
    const inA = question.populations.has(population);
    const inB = wording.populations.has(population);
    features.set(`population.${population}.question`, inA && !inB ? 1 : 0);
    features.set(`population.${population}.wording`, !inA && inB ? 1 : 0);
  }
  features.set('negationDifference', Math.min(2, Math.abs(question.negations - wording.negations)));
  features.set('negationParity', (question.negations > 0) === (wording.negations > 0) ? 0 : 1);
}

function addSets(features: Features, name: string, a: ReadonlySet<string>, b: ReadonlySet<string>): void {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared += 1;
  features.set(`${name}.shared`, Math.min(3, shared));
  features.set(`${name}.questionOnly`, Math.min(3, a.size - shared));
  features.set(`${name}.wordingOnly`, Math.min(3, b.size - shared));
  features.set(`${name}.conflict`, a.size > 0 && b.size > 0 && shared === 0 ? 1 : 0);
}
