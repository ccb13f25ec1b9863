import { numbersOf } from '../domain/facts.ts';
import { splitSentences } from '../domain/sentences.ts';
import { wordsOf } from '../domain/words.ts';
import { drugsNamed } from './drugs-named.ts';
import type { WeightedTerms } from './overlap.ts';
import { type Population, populationsOf } from './populations.ts';
import { type Claims, readClaims } from './read-claims.ts';
import { readPhrases } from './read-phrases.ts';
import { type Want, wantsOf } from './wants.ts';
import { weightOf } from './word-weights.ts';

/** What one wording says, told by itself. */
export interface Reading {
  readonly text: string;
  /** Terms in common form, in order. */
  readonly sequence: readonly string[];
  readonly terms: WeightedTerms;
  /** The sentence that asks: the last with a question mark, else the last. */
  readonly focus: string;
  readonly focusSequence: readonly string[];
  readonly focusTerms: WeightedTerms;
  /** What its asking sentences want. */
  readonly wants: ReadonlySet<Want>;
  /** Generic names. */
  readonly drugs: ReadonlySet<string>;
  readonly populations: ReadonlySet<Population>;
  readonly numbers: ReadonlySet<string>;
  /** What the text says, and what it denies, as "bleed" in "no bleeding". */
  readonly claims: Claims;
  /** Whether the text, and its asking sentence, says no. */
  readonly denies: boolean;
  readonly focusDenies: boolean;
  readonly opening: Opening;
}

/** How the asking sentence opens. */
export type Opening = 'what' | 'why' | 'how' | 'when' | 'where' | 'which' | 'who' | 'yes-no' | 'none';

const negation =
  /\b(?:not|no|never|without|cannot|nor|neither|none|cant|dont|didnt|doesnt|isnt|wont|havent)\b|n['’]t\b/iu;
const openings =
  /^(?:(what|whats|why|how|when|where|which|who)|(is|are|am|can|could|do|does|did|should|would|will|may|has|have|was))$/;

export function readWording(text: string): Reading {
  // "…hurts.What can I do" is two sentences, though a space is missing.
  const sentences = splitSentences(text.replace(/([a-z][?!.])(?=[A-Z])/g, '$1 '));
  const focus = focusOf(sentences) ?? text;
  const asking = sentences.filter((sentence) => sentence.includes('?'));
  const words = wordsOf(text);
  const sequence = readPhrases(words);
  const focusSequence = readPhrases(wordsOf(focus));
  return {
    text,
    sequence,
    terms: weigh(sequence),
    focus,
    focusSequence,
    focusTerms: weigh(focusSequence),
    wants: new Set((asking.length > 0 ? asking : [focus]).flatMap((sentence) => [...wantsOf(sentence)])),
    drugs: drugsNamed(words),
    populations: populationsOf(text),
    numbers: numbersOf(text),
    claims: readClaims(sequence),
    denies: negation.test(text),
    focusDenies: negation.test(focus),
    opening: openingOf(focus),
  };
}

function focusOf(sentences: readonly string[]): string | undefined {
  const whole = sentences.filter((sentence) => wordsOf(sentence).length > 2);
  return whole.findLast((sentence) => sentence.includes('?')) ?? whole.at(-1) ?? sentences.at(-1);
}

function weigh(sequence: readonly string[]): WeightedTerms {
  return new Map(sequence.map((term) => [term, weightOf(term)]));
}

function openingOf(focus: string): Opening {
  for (const word of wordsOf(focus)) {
    const [, asking] = openings.exec(word) ?? [null, null];
    if (asking === null) continue;
    return asking === undefined ? 'yes-no' : openingNamed(asking);
  }
  return 'none';
}

function openingNamed(word: string): Opening {
  switch (word) {
    case 'why':
    case 'how':
    case 'when':
    case 'where':
    case 'which':
    case 'who':
      return word;
    default:
      return 'what';
  }
}
