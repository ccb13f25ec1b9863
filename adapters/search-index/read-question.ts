import type { QuestionIntent } from '../../src/domain/question-intent.ts';
import { intentsOfQuestion } from '../../src/domain/question-intent.ts';
import { correctSpelling } from './correct-spelling.ts';
import { stemWords } from './stem-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { joinedWordsOf, plainSpelling, splitWords } from './words.ts';

/** A question, read with the index's own vocabulary. */
export interface ReadQuestion {
  /** The words to search for, spelling corrected, stop words left out: the rarest of them when there are many, in their order. */
  readonly words: readonly string[];
  /** The stem of each. */
  readonly stems: readonly string[];
  /** Their stems without the frame of the question: what it is about. */
  readonly subject: ReadonlySet<string>;
  readonly intents: ReadonlySet<QuestionIntent>;
}

/** A pasted paragraph costs no more than a question, and its common words do not drown what it is about. */
const wordLimit = 16;

/** `frame`: stems of the words that belong to a question's frame. */
export async function readQuestion(
  text: string,
  vocabulary: Vocabulary,
  frame: ReadonlySet<string>,
): Promise<ReadQuestion> {
  const plain = plainSpelling(text);
  const joined = joinedWordsOf(plain).filter((word) => vocabulary.stemOf(word) !== undefined);
  const typed = [...new Set([...splitWords(plain), ...joined])];
  const stems = await stemWords(typed);
  const known = typed.flatMap((word, index) => readWord(word, stems[index] ?? null, vocabulary));
  const rarest = [...known]
    .sort((one, other) => orderOf(one.stem, vocabulary) - orderOf(other.stem, vocabulary))
    .slice(0, wordLimit);
  const kept = known.filter((word) => rarest.includes(word));
  const words = kept.map(({ word }) => word);
  return {
    words,
    stems: kept.map(({ stem }) => stem),
    subject: new Set(kept.map(({ stem }) => stem).filter((stem) => !frame.has(stem))),
    // With the corrected words beside the typed ones: "symtoms" asks for symptoms.
    intents: intentsOfQuestion(`${text} ${words.join(' ')}`),
  };
}

/** Rare first, but unknown last. */
function orderOf(stem: string, vocabulary: Vocabulary): number {
  return vocabulary.textsWith(stem) || Number.POSITIVE_INFINITY;
}

interface KnownWord {
  readonly word: string;
  readonly stem: string;
}

/** [] for a stop word. A word that the index does not know and cannot correct stays: its parts may still resemble something. */
function readWord(word: string, stem: string | null, vocabulary: Vocabulary): readonly KnownWord[] {
  if (stem === null) return [];
  if (vocabulary.textsWith(stem) > 0) return [{ word, stem }];
  const corrected = correctSpelling(word, vocabulary);
  const correctedStem = corrected === null ? undefined : vocabulary.stemOf(corrected);
  return corrected === null || correctedStem === undefined
    ? [{ word, stem }]
    : [{ word: corrected, stem: correctedStem }];
}
