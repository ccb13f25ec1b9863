import type { Passage } from '../../../domain/passage.ts';
import type { Asked } from '../asked.ts';
import { doseAmount } from '../asked-form.ts';
import { isOfOtherCircumstances } from './circumstances.ts';
import { excludesValues, narrowestWithin, standsInRange, valuesWithin } from './fits-values.ts';
import { isForImpaired, isForOthers, isRuledOut, peopleMissing, type Wording } from './people.ts';
import { rangesOfSource } from './read-ranges.ts';

/** How a sentence fits the patient who was asked about. */
export interface Fit {
  /** How many of the patient's values lie in a range that it states. */
  readonly within: number;
  /** Whether one of them lies in such a range. */
  readonly inRange: boolean;
  /** How wide the narrowest of those ranges is; infinite when there is none. */
  readonly narrowest: number;
  /** Whether it speaks of everybody whom the question names. */
  readonly ofThem: boolean;
  /** Whether it holds only for people about whom nobody asked. */
  readonly ofOthers: boolean;
  /** Whether it holds only where kidneys or liver fail, and nobody asked about those. */
  readonly ofImpaired: boolean;
}

// What is not said of these in so many words is not said of them.
const onlyByName: ReadonlySet<string> = new Set(['pregnant', 'breastfeeding', 'newborn']);

/**
 * @returns null when the sentence holds for another patient: another value, age or state, or a circumstance that the question
 * rules out. What is said of everybody is no dose for those whom the question names.
 */
export function fitOf(text: string, passage: Pick<Passage, 'title' | 'section' | 'kind'>, asked: Asked): Fit | null {
  const { title, section } = passage;
  const place = `${title}. ${section}`;
  const wording: Wording = { text, place, title, ranges: rangesOfSource(text) };
  if (excludesValues(text, place, wording.ranges, asked.values)) return null;
  if (isRuledOut(wording, asked.people) || isOfOtherCircumstances(text, section, title, asked.circumstances))
    return null;
  if (asked.form.ofDose && !asked.ofOverdose && reportsDoses(text, passage)) return null;
  const missing = peopleMissing(wording, asked.people);
  if (missing.some((population) => onlyByName.has(population))) return null;
  if (missing.length > 0 && doseAmount.test(text)) return null;
  return {
    within: valuesWithin(text, wording.ranges, asked.values),
    inRange: standsInRange(wording.ranges, asked.values),
    narrowest: narrowestWithin(wording.ranges, asked.values),
    ofThem: missing.length === 0,
    ofOthers: isForOthers(`${title} ${text}`, asked.people),
    ofImpaired: isForImpaired(wording, asked.people),
  };
}

/** What people in a study took, by accident or on average, is no dose to give. */
function reportsDoses(text: string, { title, section, kind }: Pick<Passage, 'title' | 'section' | 'kind'>): boolean {
  if (kind !== 'research') return false;
  return (
    /\b(?:median|mean|average|cumulative)\b[^.;]{0,40}\bdos/i.test(text) ||
    /\b(?:overdos\w*|poisoning|ingest\w*|liver failure|hepatotoxic\w*)\b/i.test(`${title} ${section} ${text}`)
  );
}
