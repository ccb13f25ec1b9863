import type { Turn } from '../ports/conversation-memory.ts';
import { completeAttributes } from '../understanding/completing/complete-attributes.ts';
import { completeChoice } from '../understanding/completing/complete-choice.ts';
import { completeFragment } from '../understanding/completing/complete-fragment.ts';
import { completePurpose } from '../understanding/completing/complete-purpose.ts';
import { completeSuperlatives } from '../understanding/completing/complete-superlatives.ts';
import { completeVerbs } from '../understanding/completing/complete-verbs.ts';
import { editText } from '../understanding/edit-text.ts';
import { finishQuestion } from '../understanding/finish-question.ts';
import { isAside } from '../understanding/is-aside.ts';
import { isReport, readSentence, type Sentence } from '../understanding/reading/sentence.ts';
import { resolveDefinites } from '../understanding/referring/resolve-definites.ts';
import { resolvePronouns } from '../understanding/referring/resolve-pronouns.ts';
import { completeShorthand } from '../understanding/shorthand/complete-shorthand.ts';
import { stripOpening } from '../understanding/strip-opening.ts';

/** Makes a follow-up stand alone with what its thread was about; a question that stands alone is left as it is. */
export function understandQuestion(text: string, thread: readonly Turn[]): string {
  const earlier = thread
    .flatMap(({ understood }) => (isAside(understood) ? [] : [readSentence(understood)]))
    .filter(({ phrases }) => phrases.length > 0);
  if (earlier.length === 0 || isAside(text)) return text;
  const named = nameReferents(text, earlier);
  const question =
    completeChoice(text, earlier) ??
    completeShorthand(text, earlier) ??
    completeFragment(text, named, earlier) ??
    fillGaps(named, text, earlier);
  return question === text ? text : finishQuestion(stripOpening(question));
}

/** Pronouns and definite phrases become the names that they stand for. */
function nameReferents(text: string, earlier: readonly Sentence[]): string {
  const sentence = readSentence(text);
  return editText(text, [...resolvePronouns(sentence, earlier), ...resolveDefinites(sentence, earlier)]);
}

/** What a whole sentence leaves to the thread. One that names a thing of the thread leaves no more; one that names a person may. */
function fillGaps(named: string, text: string, earlier: readonly Sentence[]): string {
  if (named !== text && !/\b(?:she|he|her|him|his)\b/i.test(text)) return named;
  const sentence = readSentence(named);
  if (isReport(sentence)) return named;
  for (const complete of [completeVerbs, completeAttributes, completeSuperlatives, completePurpose]) {
    const edits = complete(sentence, earlier);
    if (edits.length > 0) return editText(named, edits);
  }
  return named;
}
