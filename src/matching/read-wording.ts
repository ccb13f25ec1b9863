import { numbersOf } from '../domain/facts.ts';
import { splitSentences } from '../domain/sentences.ts';
import { stem, wordsOf } from '../domain/words.ts';
import { type Intent, intentsOf } from './intents.ts';
import { genericNames } from './lexicon/drug-names.ts';
import { sameMeaning } from './lexicon/same-meaning.ts';
import { type Population, populationsOf } from './populations.ts';
import { weightOf } from './word-weights.ts';

/** A word or phrase that carries meaning, in its common form. */
export interface Term {
  readonly name: string;
  /** 0 (tells nothing) to 1 (rare). */
  readonly weight: number;
}

/** What can be told of one wording by itself. Made once a text, compared often. */
export interface Reading {
  readonly text: string;
  /** In order; repeats included. */
  readonly sequence: readonly string[];
  /** Each once. */
  readonly terms: ReadonlyMap<string, Term>;
  readonly sentences: readonly string[];
  /** The sentence that asks. */
  readonly focus: string;
  readonly focusTerms: ReadonlyMap<string, Term>;
  readonly intents: ReadonlySet<Intent>;
  readonly focusIntents: ReadonlySet<Intent>;
  readonly drugs: ReadonlySet<string>;
  readonly populations: ReadonlySet<Population>;
  readonly numbers: ReadonlySet<string>;
  readonly negations: number;
  readonly opening: string;
}

const drugEnding =
  /^[a-z]{2,}(?:pril|sartan|olol|statin|mab|tinib|cillin|mycin|conazole|prazole|gliptin|gliflozin|parin|triptan|floxacin|cycline|dronate|setron|lukast|dafil|azepam|zolam|thiazide|glutide|xaban|gatran|vastatin|caine|ciclovir|cyclovir|navir|tegravir|buvir)$/;

const negation = /\b(?:not|no|never|without|cannot|nor|neither|none|cant|dont|didnt|doesnt|isnt|wont|havent)\b|n['’]t\b/giu;

const phrases = phraseTable();

export function readWording(text: string): Reading {
  const sentences = splitSentences(text.replace(/([?!.])(?=[A-Z])/g, '$1 '));
  const focus = focusOf(sentences) ?? text;
  const words = wordsOf(text);
  const sequence = sequenceOf(words);
  return {
    text,
    sequence,
    terms: termsOf(sequence),
    sentences,
    focus,
    focusTerms: termsOf(sequenceOf(wordsOf(focus))),
    intents: intentsOf(text),
    focusIntents: intentsOf(focus),
    drugs: new Set(words.flatMap((word) => genericNames.get(word) ?? (drugEnding.test(word) ? [word] : []))),
    populations: populationsOf(text),
    numbers: numbersOf(text),
    negations: [...text.matchAll(negation)].length,
    opening: openingOf(focus),
  };
}

/** The last sentence that asks something; else the last. */
function focusOf(sentences: readonly string[]): string | undefined {
  const asking = sentences.filter((sentence) => sentence.includes('?') && wordsOf(sentence).length > 2);
  return asking.at(-1) ?? sentences.filter((sentence) => wordsOf(sentence).length > 2).at(-1) ?? sentences.at(-1);
}

function openingOf(focus: string): string {
  const first = wordsOf(focus).find((word) =>
    /^(what|why|how|when|where|which|who|is|are|am|can|could|do|does|did|should|would|will|may|has|have|was)$/.test(word),
  );
  if (first === undefined) return 'none';
  if (/^(what|why|how|when|where|which|who)$/.test(first)) return first;
  return 'yes-no';
}

function termsOf(sequence: readonly string[]): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  for (const name of sequence) {
    const weight = weightOf(name);
    if (weight > 0) terms.set(name, { name, weight });
  }
  return terms;
}

function sequenceOf(words: readonly string[]): readonly string[] {
  const sequence: string[] = [];
  let at = 0;
  while (at < words.length) {
    const found = phraseAt(words, at);
    if (found === null) {
      const word = words[at] ?? '';
      sequence.push(stem(genericNames.get(word) ?? word));
      at += 1;
    } else {
      sequence.push(found.name);
      at += found.length;
    }
  }
  return sequence;
}

interface Phrase {
  readonly words: readonly string[];
  readonly name: string;
}

function phraseAt(words: readonly string[], at: number): { name: string; length: number } | null {
  const candidates = phrases.get(words[at] ?? '') ?? [];
  const found = candidates.find((phrase) => phrase.words.every((word, offset) => words[at + offset] === word));
  return found === undefined ? null : { name: found.name, length: found.words.length };
}

/** By first word; the longest phrase first, so that "chest pain" is found before "chest". */
function phraseTable(): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const group of sameMeaning) {
    const name = stem((group[0] ?? '').replaceAll(' ', '_'));
    for (const member of group) {
      const words = member.split(' ');
      const first = words[0] ?? '';
      const known = table.get(first) ?? [];
      table.set(first, [...known, { words, name }].toSorted((a, b) => b.words.length - a.words.length));
    }
  }
  return table;
}
