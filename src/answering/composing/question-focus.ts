import type { SourceKind } from '../../domain/source.ts';
import { stem, wordsOf } from '../../domain/words.ts';
import { populationsNamed } from './fit/people.ts';
import { askingStems, sectionsAsked } from './section-answers.ts';
import { termsOf } from './terms.ts';

/** What a question is about, and what it wants to know of it. */
export interface Focus {
  /** Terms for the drugs, conditions and procedures that it names; not for its people, unless their disease is all that it names. */
  readonly subject: ReadonlySet<string>;
  /** Terms that say what is wanted: dose, cause, treatment. */
  readonly wanted: ReadonlySet<string>;
  /** Whether a section is written to answer what is wanted; null when that cannot be told from its heading. */
  answersIn(kind: SourceKind, section: string): boolean | null;
}

// Words that say what is wanted, and words so common in questions of a ward that they tell nothing.
const askingWords = new Set(
  (
    'treatment treat therapy manage management managing recommend recommended recommendation guideline guidelines best first second third line ' +
    'start starting started stop stopped stopping hold holding held discontinue discontinued withhold continue continuing restart resume initial ' +
    'patient patients adult adults person people use using side cause causes caused diagnose diagnosis symptom symptoms work works happen option ' +
    'options evidence say says current latest right normal typical minimum before after during help hospital ward care clinical question long ' +
    'daily per day days week weeks month months year years hour hours hr minute minutes time times safely kg mg ml mcg unit units percent level ' +
    'value stage grade amount total rate duration length interval difference different between vs versus compare comparison target goal ' +
    'threshold cutoff range boxed box black warning choice preferred medicine drug agent room air abg case presents presenting male female not ' +
    'no without ok okay can cannot still now new must allowed required emergency urgent urgently immediate immediately trimester ' +
    'alert awake conscious orientated unconscious unresponsive swallow there happen whether changes ' +
    'disease impairment failure function insufficiency dysfunction prevention prevent preventing'
  )
    .split(' ')
    .flatMap((word) => [stem(word), ...termsOf(word)]),
);

/** @param question without the patient's values @param matter what those values are about */
export function focusOf(question: string, matter: readonly string[]): Focus {
  const asking = askingStems(question);
  const terms = new Set([...termsOf(question), ...matter.flatMap((name) => [...termsOf(name)])]);
  const isAsking = (item: string) => askingWords.has(item) || asking.has(item) || /^\d/.test(item);
  const named = [...terms].filter((item) => !isAsking(item));
  const ofPeople = peopleTerms(question);
  const things = named.filter((item) => !ofPeople.has(item));
  const diseases = named.filter((item) => isDisease(item));
  return {
    subject: new Set(things.length > 0 ? things : diseases),
    wanted: new Set([...terms].filter(isAsking)),
    answersIn: sectionsAsked(question),
  };
}

/** Failing kidneys and livers are what a question can be about; who is asked about alone says nothing of what is asked. */
function isDisease(term: string): boolean {
  return /^(?:chronic_kidney|acute_kidney|cirrhosi|dialysi|kidney|liver)/.test(term);
}

/** Terms of the words that say whom it is about: "pregnancy", "renal impairment", "older adults". */
function peopleTerms(question: string): ReadonlySet<string> {
  const words = wordsOf(question);
  const found = words.filter((word) => populationsNamed(word).size > 0);
  const pairs = words.flatMap((word, at) => {
    const pair = `${word} ${words[at + 1] ?? ''}`;
    const known = populationsNamed(word).size + populationsNamed(words[at + 1] ?? '').size;
    return populationsNamed(pair).size > known ? [pair] : [];
  });
  return new Set([...found, ...pairs].flatMap((phrase) => [...termsOf(phrase), ...wordsOf(phrase).map(stem)]));
}

/** Share of the words that are among the others; 1 when there are none to look for. */
export function coverageOf(words: ReadonlySet<string>, among: ReadonlySet<string>): number {
  if (words.size === 0) return 1;
  let found = 0;
  for (const word of words) if (among.has(word)) found += 1;
  return found / words.size;
}

/**
 * Whether sentences together speak of what the question is about. One word in four may be missing, because people add words
 * that no source repeats; with up to three words, none may.
 */
export function isCoveredBy(
  focus: Focus,
  contexts: readonly ReadonlySet<string>[],
  mustHave: (word: string) => boolean,
): boolean {
  const all = new Set(contexts.flatMap((context) => [...context]));
  const missing = [...focus.subject].filter((word) => !all.has(word));
  return !missing.some(mustHave) && missing.length <= Math.floor(focus.subject.size / 4);
}
