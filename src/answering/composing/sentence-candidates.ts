import { keepReadings } from '../../domain/keep-readings.ts';
import type { Passage } from '../../domain/passage.ts';
import { type SentenceSpan, sentenceSpans } from '../../domain/sentences.ts';
import type { SourceKind } from '../../domain/source.ts';
import type { Statement } from '../../domain/statement.ts';
import type { FoundPassage } from '../../finding/found-passage.ts';
import type { Asked } from './asked.ts';
import { membersNamed } from './drug-classes.ts';
import { type Fit, fitOf } from './fit/fit-of.ts';
import { isForOthers } from './fit/people.ts';
import { isEvidence } from './is-evidence.ts';
import { coverageOf } from './question-focus.ts';
import { termsOf, termsOfSource } from './terms.ts';

/** Whether a sentence, read alone, speaks of anything that was asked. */
export function bearsOn(text: string, { focus, form }: Asked): boolean {
  const terms = termsOf(text);
  return sharesOne(terms, focus.subject) || sharesOne(terms, focus.wanted) || form.share(text) > 0;
}

/** A sentence that may stand in the answer. */
export interface Candidate {
  readonly statement: Statement;
  /** The sentence that says what a name in it stands for; it is shown before. */
  readonly definition: Statement | null;
  readonly terms: ReadonlySet<string>;
  /** Terms of the sentence and of where it stands: title, section, other names. */
  readonly context: ReadonlySet<string>;
  /** Share of the question's subject that the sentence and its place speak of. */
  readonly coverage: number;
  readonly fit: Fit;
  /** Whether it stands in the label of a drug that was asked about. */
  readonly ofAskedDrug: boolean;
  /** Whether it stands in the section of that label which is written for those asked about: pregnant, breastfeeding. */
  readonly ofPeople: boolean;
  /** Whether it tells how a study was done, or what it cannot tell. */
  readonly ofMethods: boolean;
  readonly score: number;
}

const shortest = 30;
const longest = 420;
const leastCoverage = 0.5;

// Weights were set by reading answers to questions of a ward over the demonstration library; they say what comes first, not what is true.
const weights = {
  sentence: 0.4,
  place: 0.25,
  wanted: 0.1,
  form: 0.25,
  rank: 0.3,
  section: 0.25,
  methods: -0.3,
  otherPeople: -0.35,
  within: 0.35,
};

/** How near each kind stands to practice: what a guideline says comes before what one study found. */
const kindWeight: Readonly<Record<SourceKind, number>> = { guideline: 0.12, label: 0.04, research: 0 };

// Sections that tell how a study was done, not what follows from it.
const aboutMethods = /\b(?:design|method|background|scope|limit|population|setting|what to ask)/i;

/** What holds for every sentence of a passage. */
interface Place {
  readonly passage: Passage;
  readonly asked: Asked;
  readonly terms: ReadonlySet<string>;
  readonly ofAskedDrug: boolean;
  readonly isBoxed: boolean;
  readonly ofMethods: boolean;
  /** Whether its section is written to answer what is wanted; null when that cannot be told. */
  readonly answers: boolean | null;
  readonly score: number;
}

/** The sentences of a passage that bear on what was asked, and hold for whom it was asked. @param rank the passage's score as a share of the best one's. */
export function candidatesIn({ passage }: FoundPassage, asked: Asked, rank: number): readonly Candidate[] {
  const ofAskedDrug = passage.kind === 'label' && sharesOne(termsOfSource(passage.synonyms.join(' ')), asked.drugs);
  const answers = asked.focus.answersIn(passage.kind, passage.section);
  const ofMethods = aboutMethods.test(passage.section);
  const place: Place = {
    passage,
    asked,
    terms: termsOfSource([passage.title, passage.section, ...passage.synonyms].join(' ')),
    ofAskedDrug,
    isBoxed: /^boxed warning/i.test(passage.section),
    ofMethods,
    answers,
    score:
      weights.rank * rank +
      kindWeight[passage.kind] +
      (answers === true && ofAskedDrug ? weights.section : 0) +
      (ofMethods ? weights.methods : 0),
  };
  return sentencesOf(passage.text).flatMap((span) => candidateAt(span, place) ?? []);
}

function candidateAt({ text, start, end }: SentenceSpan, place: Place): Candidate | null {
  const { passage, asked, ofAskedDrug, ofMethods, answers } = place;
  const { focus, drugs, form, people } = asked;
  // A dose stands beside the name of its drug, not of a class.
  const ofClass = form.ofDose ? [] : membersNamed(text, drugs);
  const terms = new Set([...termsOfSource(text), ...ofClass]);
  // Another drug's dose beside the one asked for is how mistakes happen.
  if (drugs.size > 0 && !ofAskedDrug && !sharesOne(terms, drugs)) return null;
  const context = new Set([...terms, ...place.terms]);
  const inSentence = coverageOf(focus.subject, terms);
  const coverage = coverageOf(focus.subject, context);
  if (coverage < leastCoverage || (answers === false && inSentence < 1) || !isItsPlace(place, coverage)) return null;
  const definition = asked.groups.definitionFor(text, passage.sourceId);
  const fit = definition === null ? null : fitOf(`${definition?.text ?? ''} ${text}`.trim(), passage, asked);
  if (fit === null) return null;
  const score =
    place.score +
    weights.sentence * inSentence +
    weights.place * coverage +
    weights.wanted * coverageOf(focus.wanted, context) +
    weights.form * form.share(text) +
    weights.within * Math.min(1, fit.within) +
    (isForOthers(`${passage.title} ${text}`, people) ? weights.otherPeople : 0);
  const { sourceId, id, section, kind } = passage;
  const citations = [{ sourceId, passageId: id, section, quote: text, start, end }] as const;
  const ofPeople = ofAskedDrug && answers === true && /^8\.[1-3]\b/.test(section);
  const statement: Statement = { text, kind, citations };
  const own = { statement, definition: definition ?? null, terms, context, coverage, fit };
  return { ...own, ofAskedDrug, ofPeople, ofMethods, score };
}

/** A boxed warning is shown whole below the answer; it answers itself only what it speaks of by name, or who asks for it. */
function isItsPlace({ asked, ofAskedDrug, isBoxed }: Place, coverage: number): boolean {
  const { focus, drugs, ofBoxedWarning } = asked;
  if (!isBoxed) return !(ofBoxedWarning && ofAskedDrug);
  return ofAskedDrug && coverage === 1 && (focus.subject.size > drugs.size || ofBoxedWarning);
}

export function sharesOne(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...others].some((word) => words.has(word));
}

// A sentence that leans on the one before it says something else when it is read alone.
const leaning =
  /^(?:this|these|those|that|it|its|they|their|he|she|such|however|therefore|thus|hence|otherwise|instead|moreover|furthermore|in addition|additionally|also|but|and|or|both|neither|the latter|the former|for example|in contrast|by contrast|as a result|among them|of these|of those|here|there)\b/i;

/** Those that may be quoted by themselves. */
const sentencesOf = keepReadings((text) => sentenceSpans(text).filter((sentence) => standsAlone(sentence.text)));

function standsAlone(sentence: string): boolean {
  if (sentence.length < shortest || sentence.length > longest || !isEvidence(sentence)) return false;
  return !leaning.test(sentence) && /[.!?]["”')\]]*$/.test(sentence);
}
