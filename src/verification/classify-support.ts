import { directionFails } from './checks/check-direction.ts';
import { failedNames } from './checks/check-names.ts';
import { negationFails } from './checks/check-negation.ts';
import { failedOrder } from './checks/check-order.ts';
import { failedQuantities } from './checks/check-quantities.ts';
import { type Compared, compareTerms } from './compared.ts';
import { readTerms } from './terms/read-terms.ts';
import { hasMeaning, type Term } from './terms/term.ts';

export type Support = 'supported' | 'refuted' | 'neutral';

// Sentences of the evidence that are read together: a claim may rest on one and on what it leans on.
const windowSentences = 2;
const longestWindow = 1_000;
// Coverage that a claim needs in evidence of one sentence. The more there is to choose from, the better some of it fits by chance.
const needed = 0.65;
const neededMore = 0.28;
const oneSentence = 30;
// How much it counts that the claim's words follow each other as in the evidence.
const orderWeight = 0.2;
// Evidence on the claim's subject that says no where the claim says yes. In long texts some sentence always does.
const sameSubject = 0.2;
const shortEvidence = 180;

/**
 * Whether evidence bears a claim out, by rules: nearly all its words in one place of the evidence, with every fact agreeing.
 * Says `neutral` when in doubt. Tuned on half of the `cite` data.
 */
export function classifySupport(claim: string, evidence: string): Support {
  const said = readTerms(claim);
  const read = readTerms(evidence.replace(/\s*\n\s*/g, ' . '));
  const compared = compareTerms(said, bestWindow(said, read).slice(0, longestWindow));
  const coverage = coverageByLetters(said, compared.quotedKeys);
  const threshold = Math.min(1, needed + neededMore * Math.log(Math.max(1, read.length / oneSentence)));
  if (coverage + orderWeight * (orderKept(compared) - 0.5) >= threshold && factsAgree(compared)) return 'supported';
  const pointsAgainst = deniesOnlyOne(compared) || directionFails(compared);
  return read.length <= shortEvidence && coverage >= sameSubject && pointsAgainst ? 'refuted' : 'neutral';
}

/** The neighbouring sentences of the evidence that hold the most of the claim; the first of equals. */
function bestWindow(said: readonly Term[], read: readonly Term[]): readonly Term[] {
  const sentences = new Map<number, Term[]>();
  for (const term of read) {
    const known = sentences.get(term.sentence);
    if (known === undefined) sentences.set(term.sentence, [term]);
    else known.push(term);
  }
  const lines = [...sentences.values()];
  let best: { readonly window: readonly Term[]; readonly coverage: number } = { window: [], coverage: -1 };
  for (let at = 0; at === 0 || at + windowSentences <= lines.length; at += 1) {
    const window = lines.slice(at, at + windowSentences).flat();
    const coverage = coverageByLetters(said, new Set(window.map((term) => term.key)));
    if (coverage > best.coverage) best = { window, coverage };
  }
  return best.window;
}

/** 0 to 1. Long words tell more than short ones. */
function coverageByLetters(said: readonly Term[], keys: ReadonlySet<string>): number {
  let all = 0;
  let covered = 0;
  for (const term of said) {
    if (!hasMeaning(term)) continue;
    const weight = Math.min(12, term.words.length);
    all += weight;
    if (keys.has(term.key)) covered += weight;
  }
  return all === 0 ? 0 : covered / all;
}

/** Share of neighbouring words of meaning whose partners are neighbours too, 0 to 1. */
function orderKept({ said, partner }: Compared): number {
  const places = said.flatMap((term, at) => (hasMeaning(term) ? [partner[at] ?? -1] : []));
  const kept = places.filter((place, at) => {
    const before = places[at - 1] ?? -1;
    return before !== -1 && place > before && place - before <= 4;
  });
  return places.length < 2 ? 0 : kept.length / (places.length - 1);
}

function factsAgree(compared: Compared): boolean {
  return (
    failedQuantities(compared).length === 0 &&
    failedNames(compared).length === 0 &&
    failedOrder(compared).length === 0 &&
    !directionFails(compared) &&
    !negationFails(compared)
  );
}

function deniesOnlyOne({ said, quoted }: Compared): boolean {
  return said.some(isPlainDenial) !== quoted.some(isPlainDenial);
}

function isPlainDenial(term: Term): boolean {
  return term.kind === 'negation';
}
