import { completeAttributes } from './completing/complete-attributes.ts';
import { completeChoice } from './completing/complete-choice.ts';
import { completeFragment } from './completing/complete-fragment.ts';
import { completePurpose } from './completing/complete-purpose.ts';
import { completeSuperlatives } from './completing/complete-superlatives.ts';
import { completeVerbs } from './completing/complete-verbs.ts';
import { editText } from './edit-text.ts';
import { finishQuestion } from './finish-question.ts';
import { isAside } from './is-aside.ts';
import { isReport, readSentence, type Sentence } from './reading/sentence.ts';
import { resolveDefinites } from './referring/resolve-definites.ts';
import { resolvePronouns } from './referring/resolve-pronouns.ts';
import { completeShorthand } from './shorthand/complete-shorthand.ts';
import { stripOpening } from './strip-opening.ts';

/**
 * Makes a question stand alone with those that were asked before it; one that stands alone already is left as it is.
 * @param before each standing alone, oldest first
 */
export function standAlone(text: string, before: readonly string[]): string {
  const earlier = before
    .flatMap((question) => (isAside(question) ? [] : [readSentence(question)]))
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
