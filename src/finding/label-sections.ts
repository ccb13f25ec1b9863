import { type Passage, passagesOf } from '../domain/passage.ts';
import { intentsOfQuestion, type QuestionIntent } from '../domain/question-intent.ts';
import { type LabelSource, labelSectionNumber } from '../domain/source.ts';

/** Sections that answer an intent whatever their words, by number or by heading, and sections that do where their words speak of it. */
interface Places {
  readonly own: readonly string[];
  readonly heading?: RegExp;
  readonly also?: readonly string[];
}

/** Where a drug label answers what is asked, by the section numbers that the FDA prescribes (21 CFR 201.56(d)). */
const placesFor: Partial<Readonly<Record<QuestionIntent, Places>>> = {
  indication: { own: ['1'] },
  treatment: { own: ['1'], also: ['14'] },
  dosage: { own: ['2'], also: ['3', '8.6'] },
  'missed-dose': { own: [], also: ['2'] },
  contraindication: { own: ['4'], also: ['boxed'] },
  'adverse-effects': { own: ['boxed', '5', '6'] },
  complications: { own: ['5', '6'] },
  monitoring: { own: [], also: ['5', '2'] },
  interaction: { own: ['7'], also: ['5'] },
  overdose: { own: ['10'], also: ['5', 'boxed'] },
  storage: { own: ['16'], also: ['2'] },
  research: { own: ['14'] },
};

/** The same for a kind of patient. Who asks for one of these asks for nothing else: "safe in pregnancy" is not a question of safety. */
const patientPlacesFor: Partial<Readonly<Record<QuestionIntent, Places>>> = {
  pregnancy: { own: ['8.1'], heading: /\bpregnan/i, also: ['boxed', '4', '5', '8.3'] },
  lactation: { own: ['8.2'], heading: /\b(?:lactation|nursing mothers)\b/i, also: ['5'] },
  children: { own: ['8.4'], heading: /\bp(?:a?)ediatric\b/i, also: ['2', '4', '5'] },
  'older-people': { own: ['8.5'], heading: /\bgeriatric\b/i, also: ['2', '5'] },
  // Labels differ in which of 8.6 and 8.7 is the kidney's, and some have neither.
  kidney: { own: [], heading: /\b(?:renal|kidney)\b/i, also: ['8.6', '8.7', '2', '4', '5'] },
  liver: { own: [], heading: /\b(?:hepatic|liver)\b/i, also: ['8.6', '8.7', '2', '4', '5'] },
};

/** Passages of the label that answer what is asked, in its order; [] when the question shows no wish that a label has a place for. */
export function labelPassagesFor(label: LabelSource, asked: ReadonlySet<QuestionIntent>): readonly Passage[] {
  const forPatients = pairsOf(asked, patientPlacesFor);
  const pairs = forPatients.length > 0 ? forPatients : pairsOf(asked, placesFor);
  if (pairs.length === 0) return [];
  return passagesOf(label).filter((passage) => {
    const number = labelSectionNumber(passage.section) ?? '';
    if (pairs.some(([, { own, heading }]) => own.includes(number) || heading?.test(passage.section) === true))
      return true;
    const also = pairs.filter(([, places]) => places.also?.includes(number));
    if (also.length === 0) return false;
    const said = intentsOfQuestion(`${passage.section}. ${passage.text}`);
    return also.some(([intent]) => said.has(intent));
  });
}

function pairsOf(
  intents: ReadonlySet<QuestionIntent>,
  places: Partial<Readonly<Record<QuestionIntent, Places>>>,
): readonly (readonly [QuestionIntent, Places])[] {
  return [...intents].flatMap((intent) => {
    const found = places[intent];
    return found === undefined ? [] : [[intent, found] as const];
  });
}
