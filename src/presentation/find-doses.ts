import type { AnswerCard, CardSentence } from './answer-card.ts';

/** A dose as a sentence of the answer says it. Every word is the sentence's own, save that a drug is written in one way throughout. */
export interface Dose {
  readonly drug: string;
  /** With its unit: "70 mg", "10–15 mg/kg". */
  readonly amount: string;
  /** "orally", "intramuscular"; null when the sentence does not say. */
  readonly route: string | null;
  readonly frequency: string;
  /** The whole sentence: a dose is not read without its conditions. */
  readonly sentence: string;
  readonly citations: readonly number[];
}

const number = String.raw`\d[\d,]*(?:\.\d+)?`;
const amount = String.raw`${number}(?:\s?(?:[–-]|to)\s?${number})?\s?(?:mg\/kg|mcg\/kg|g\/kg|units\/kg|mg|mcg|micrograms?|milligrams?|g|mL|units?)(?![\w/%])`;
const route =
  'orally|by mouth|subcutaneously|subcutaneous|intramuscularly|intramuscular|intravenously|intravenous|intranasally|intranasal|rectally|topically|sublingually|by inhalation';
const times = 'once|twice|one time|two times|three times|four times|[2-6] times';
const period = 'daily|weekly|monthly|a day|a week|a month|per day|per week|each day|every day';
const frequency = String.raw`(?:${times}) (?:${period})|every (?:${number}(?:\s?(?:[–-]|to)\s?${number})? )?(?:hours?|days?|weeks?|months?)|daily|weekly`;
const dose = new RegExp(
  String.raw`(?<amount>${amount})(?:[ ,]+(?<route>${route}))?[ ,]+(?:(?:as )?(?:a )?single dose[ ,]+)?(?<frequency>${frequency})(?!\w)`,
  'giu',
);

// "the usual dose of apixaban in atrial fibrillation is", and "apixaban 5 mg".
const ofDrug =
  /\bdos(?:e|es|age) of (?:(?:oral|intravenous|intramuscular|subcutaneous) )?(?<drug>[a-z][a-z-]{3,})\b/giu;
const beforeAmount = /\b(?<drug>[a-z][a-z-]{4,}) $/iu;
/** Words that stand where a drug could, and are none. */
const noDrug =
  /^(?:about|above|additional|after|below|capsules?|children|daily|doses?|dosage|exceed|first|initial|least|maximum|minimum|other|reduced|single|solution|start(?:ing|s)?|tablets?|than|their|these|those|total|treatment|usual|with(?:in)?)$/iu;
/** Where a sentence denies or limits, a table of what to give would turn it round. */
const denies =
  /\b(?:not|no|never|without|avoid|cannot|exceed(?:s|ed|ing)?|maximum|overdose|contraindicated|reduced by)\b|n['’]t\b/iu;
const longestSentence = 400;

/** The doses that an answer's sentences say in full: which drug, how much, how often. What is in doubt is left to the sentence. */
export function findDoses({ lead, sections }: Pick<AnswerCard, 'lead' | 'sections'>): readonly Dose[] {
  // A trial's dose is what was tried, not what to give.
  const advice = sections.filter(({ kind }) => kind !== 'research').flatMap(({ statements }) => statements);
  const found = [...lead, ...advice].flatMap(dosesIn);
  const first = new Map(found.toReversed().map((said) => [keyOf(said), said]));
  return drugByDrug(found.filter((said) => first.get(keyOf(said)) === said));
}

/** One dose in two sentences is two: each sentence has conditions of its own. */
function keyOf({ sentence, amount, frequency }: Dose): string {
  return JSON.stringify([sentence, amount, frequency]).toLowerCase();
}

/** The doses of a drug stand together under one name: the capital of a drug that begins a sentence would make two drugs of it. */
function drugByDrug(doses: readonly Dose[]): readonly Dose[] {
  const byDrug = new Map<string, Dose[]>();
  for (const said of doses) {
    const name = said.drug.toLowerCase();
    byDrug.set(name, [...(byDrug.get(name) ?? []), said]);
  }
  return [...byDrug].flatMap(([name, said]) => {
    const drug = said.some((one) => one.drug === name) ? name : said[0]?.drug;
    return said.map((one) => ({ ...one, drug: drug ?? one.drug }));
  });
}

function dosesIn({ text, citations }: CardSentence): readonly Dose[] {
  if (text.length > longestSentence || denies.test(text)) return [];
  return [...text.matchAll(dose)].flatMap((match) => {
    const { amount, route, frequency } = match.groups ?? {};
    const drug = drugBefore(text.slice(0, match.index));
    if (drug === null || amount === undefined || frequency === undefined) return [];
    return [{ drug, amount, route: route ?? null, frequency, sentence: text, citations }];
  });
}

/** The drug that an amount belongs to; null when more than one could be meant. */
function drugBefore(text: string): string | null {
  const named = [...text.matchAll(ofDrug)].map((match) => match.groups?.drug ?? '');
  const adjacent = beforeAmount.exec(text)?.groups?.drug;
  const drugs = (adjacent === undefined ? named : [adjacent, ...named]).filter((word) => !noDrug.test(word));
  const [drug, ...others] = new Set(drugs.map((word) => word.toLowerCase()));
  if (drug === undefined || others.length > 0) return null;
  return drugs[0] ?? null;
}
