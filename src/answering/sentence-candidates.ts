import { sentenceSpans } from '../domain/sentences.ts';
import type { SourceKind } from '../domain/source.ts';
import type { Statement } from '../domain/statement.ts';
import type { FoundPassage } from '../finding/found-passage.ts';
import { type Population, populationsOf } from '../matching/populations.ts';
import { isEvidence } from './is-evidence.ts';
import { coverageOf, type Focus, focusOf } from './question-focus.ts';
import { termsOf } from './terms.ts';

/** What was asked, taken apart once for all sentences. */
export interface Asked {
  readonly focus: Focus;
  /** Those terms of the subject that name drugs. */
  readonly drugs: ReadonlySet<string>;
  readonly populations: ReadonlySet<Population>;
  /** Whether it says that it is about adults. */
  readonly ofAdults: boolean;
}

/** @param isDrug whether a term names a drug. */
export function takeApart(question: string, isDrug: (term: string) => boolean): Asked {
  const focus = focusOf(question);
  const drugs = new Set([...focus.subject].filter(isDrug));
  return { focus, drugs, populations: populationsOf(question), ofAdults: grown.test(question) };
}

/** Whether a sentence, read alone, speaks of anything that was asked. */
export function bearsOn(text: string, { focus }: Asked): boolean {
  const terms = termsOf(text);
  return sharesOne(terms, focus.subject) || sharesOne(terms, focus.wanted) || focus.formOf(text) > 0;
}

/** A sentence that may stand in the answer. */
export interface Candidate {
  readonly statement: Statement;
  readonly terms: ReadonlySet<string>;
  /** Terms of the sentence and of where it stands: title, section, other names. */
  readonly context: ReadonlySet<string>;
  /** Share of the question's subject that the sentence and its place speak of. */
  readonly coverage: number;
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
};

/** How near each kind stands to practice: what a guideline says comes before what one study found. */
const kindWeight: Readonly<Record<SourceKind, number>> = { guideline: 0.12, label: 0.04, research: 0 };

// Sections that tell how a study was done, not what follows from it.
const aboutMethods = /\b(?:design|method|background|scope|limit|population|setting|what to ask)/i;

/** The sentences of a passage that bear on what was asked. @param rank the passage's score as a share of the best one's. */
export function candidatesIn(item: FoundPassage, asked: Asked, rank: number): readonly Candidate[] {
  const { passage } = item;
  if (/^boxed warning/i.test(passage.section)) return [];
  const { focus, drugs } = asked;
  const place = termsOf([passage.title, passage.section, ...passage.synonyms].join(' '));
  const ofAskedDrug = passage.kind === 'label' && sharesOne(termsOf(passage.synonyms.join(' ')), drugs);
  const answers = focus.answersIn(passage.kind, passage.section);
  const base =
    weights.rank * rank +
    kindWeight[passage.kind] +
    (answers === true && ofAskedDrug ? weights.section : 0) +
    (aboutMethods.test(passage.section) ? weights.methods : 0);
  return sentenceSpans(passage.text).flatMap(({ text, start, end }) => {
    if (text.length < shortest || text.length > longest || standsOnAnother(text) || !isEvidence(text)) return [];
    const terms = termsOf(text);
    // Another drug's dose beside the one asked for is how mistakes happen.
    if (drugs.size > 0 && !ofAskedDrug && !sharesOne(terms, drugs)) return [];
    const forOthers = isForOthers(`${passage.title} ${text}`, asked.populations);
    if (forOthers && asked.ofAdults) return [];
    const context = new Set([...terms, ...place]);
    const inSentence = coverageOf(focus.subject, terms);
    const coverage = coverageOf(focus.subject, context);
    if (coverage < leastCoverage || (answers === false && inSentence < 1)) return [];
    const score =
      base +
      weights.sentence * inSentence +
      weights.place * coverage +
      weights.wanted * coverageOf(focus.wanted, context) +
      weights.form * focus.formOf(text) +
      (forOthers ? weights.otherPeople : 0);
    const citation = {
      sourceId: passage.sourceId,
      passageId: passage.id,
      section: passage.section,
      quote: text,
      start,
      end,
    };
    return [{ statement: { text, kind: passage.kind, citations: [citation] }, terms, context, coverage, score }];
  });
}

export function sharesOne(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...others].some((word) => words.has(word));
}

const grown = /\b(?:adults?|grown-?ups?)\b/i;

const apart: readonly Population[] = ['pregnant', 'breastfeeding', 'newborn', 'child', 'adolescent'];

// What holds in pregnancy or for a child is not the answer for everybody else.
export function isForOthers(text: string, asked: ReadonlySet<Population>): boolean {
  const named = populationsOf(text);
  return apart.some((population) => named.has(population) && !asked.has(population));
}

// A sentence that leans on the one before it says something else when it is read alone.
const leaning =
  /^(?:this|these|those|that|it|its|they|their|he|she|such|however|therefore|thus|hence|otherwise|instead|moreover|furthermore|in addition|additionally|also|but|and|or|both|neither|the latter|the former|for example|in contrast|by contrast|as a result|among them|of these|of those|here|there)\b/i;

function standsOnAnother(sentence: string): boolean {
  return leaning.test(sentence) || !/[.!?]["”')\]]*$/.test(sentence);
}
