import { intentsOfQuestion } from '../../domain/question-intent.ts';
import { labelSectionNumber } from '../../domain/source.ts';
import type { Statement } from '../../domain/statement.ts';
import { readTerms } from '../../verification/terms/read-terms.ts';
import { interventionEnding, interventionWords } from '../../verification/words/interventions.ts';
import type { Asked } from './asked.ts';
import { adjusts, doseAmount, refuses } from './asked-form.ts';
import { isSevere } from './fit/derangements.ts';
import { isDrugTerm } from './is-drug-term.ts';
import { isDefinition } from './named-groups.ts';
import { coverageOf, isCoveredBy } from './question-focus.ts';
import type { Candidate } from './sentence-candidates.ts';
import { termsOf, termsOfSource } from './terms.ts';

/**
 * The first line: of everything that was asked, for everybody who was asked about, in the form that was asked for. One that states the
 * patient's value comes first. @returns undefined when no sentence is that; then there is no answer.
 */
export function chooseLead(candidates: readonly Candidate[], asked: Asked): Candidate | undefined {
  const { form } = asked;
  const orders: readonly ((item: Candidate) => number)[] = [
    ({ fit }) => fit.within,
    ({ statement }) => (form.fitsLead(statement.text) ? 1 : 0),
    ({ statement }) => form.share(statement.text),
    ({ fit, statement }) => (fit.inRange && !/^(?:if|once|when|after)\b/i.test(statement.text) ? 1 : 0),
    ({ fit }) => -fit.narrowest,
    ({ coverage }) => coverage,
    ({ fit }) => (fit.ofImpaired ? 0 : 1),
    ({ score, statement, fit }) =>
      score - (form.ofRule && !fit.inRange && narrows(statement.text, asked) ? narrowed : 0),
  ];
  const able = candidates.filter((candidate) => mayLead(candidate, asked));
  return orders.reduce(greatest, able)[0];
}

function greatest(items: readonly Candidate[], order: (item: Candidate) => number): readonly Candidate[] {
  const best = Math.max(...items.map(order));
  return items.filter((item) => order(item) === best);
}

function mayLead(candidate: Candidate, asked: Asked): boolean {
  const { statement, context, fit, ofPeople, ofMethods } = candidate;
  const isOfThem = fit.ofThem && !(fit.ofOthers && asked.form.ofRule) && !ofMethods && !isDefinition(statement.text);
  if (!isOfThem || coverageOf(asked.drugs, context) < 1) return false;
  // What the label says of pregnancy is the answer to a dose in pregnancy, though it names none.
  return ofPeople || (isCoveredBy(asked.focus, [context], isDrugTerm) && hasForm(candidate, asked));
}

/** Whether it has the form of what was asked for: an amount of that drug for a dose, a drug for "which drug?". */
function hasForm({ statement, fit, ofAskedDrug }: Candidate, asked: Asked): boolean {
  const { text } = statement;
  const { drugs, form, people, values, circumstances } = asked;
  if (form.ofTreatment && !namesTreatment(text, asked)) return false;
  if (drugs.size === 0 && isWarning(statement) && intentsOfQuestion(asked.question).has('treatment')) return false;
  // Who gives a patient's values, or how the patient is, asks what to do.
  if (form.isBare) return (values.length === 0 && circumstances.contrasts.length === 0) || form.advises(text);
  if (!form.ofDose) return form.fitsLead(text);
  const ofSome = people.populations.size > 0 || values.length > 0;
  if (ofSome && (adjusts.test(text) || refuses.test(text))) return !fit.ofImpaired;
  return !fit.ofImpaired && form.fitsLead(text) && (drugs.size === 0 || ofAskedDrug || isDoseOf(text, drugs));
}

/** A label that warns of an illness names drugs beside it, and none that treats it. */
function isWarning({ kind, citations: [{ section }] }: Statement): boolean {
  return kind === 'label' && /^(?:boxed|[4-7])$/.test(labelSectionNumber(section)?.split('.')[0] ?? '');
}

/** What a word that the question does not use costs, in the scores of candidates. */
const narrowed = 0.2;

const narrowing = [
  /\b(?:severe|severely|critical\w*|life-threatening|refractory|emergen\w+)\b/i,
  /\bmild\w*\b/i,
  /\bmoderate\b/i,
  /^if\b/i,
  /\bfail(?:s|ed|ure of)?\b/i,
  /\b(?:not|never) exceed\b/i,
  /\brecurren\w+/i,
  /\bdue to (?:suspected|proven|confirmed)/i,
  /\bchemotherapy\b/i,
];

/** Whether a sentence holds for some only, by a word that the question does not use. */
function narrows(text: string, { question, values }: Asked): boolean {
  return narrowing.some((words) => words.test(text) && !words.test(`${isSevere(values) ? 'severe' : ''} ${question}`));
}

function namesTreatment(text: string, { values, labelled }: Asked): boolean {
  if ([...termsOfSource(text)].some((term) => labelled.has(term))) return true;
  if (/\b(?:as|is|are) (?:the )?first[- ](?:line|choice)\b/i.test(text)) return true;
  const measured = new Set<string>(values.map(({ measure }) => measure));
  return readTerms(text).some(
    ({ kind, words }) =>
      !measured.has(words) && (kind === 'drug' || interventionWords.has(words) || interventionEnding.test(words)),
  );
}

/** Whether the drug that is named nearest to an amount is one of these. */
function isDoseOf(text: string, drugs: ReadonlySet<string>): boolean {
  const amounts = [...text.matchAll(new RegExp(doseAmount.source, 'gi'))];
  const names = [...text.matchAll(/[\p{L}][\p{L}-]+/gu)].flatMap((match) =>
    [...termsOf(match[0])]
      .filter((term) => isDrugTerm(term) || drugs.has(term))
      .map((drug) => ({ drug, at: match.index })),
  );
  return amounts.some(({ index }) => {
    const [nearest] = names.toSorted((a, b) => Math.abs(a.at - index) - Math.abs(b.at - index));
    return nearest !== undefined && drugs.has(nearest.drug);
  });
}
