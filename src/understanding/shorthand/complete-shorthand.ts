import type { Sentence } from '../reading/sentence.ts';
import { stripOpening } from '../strip-opening.ts';
import { askDoseOfNamed, askOfSubject } from './attribute.ts';
import { correctionIn, putRight } from './correction.ts';
import { askOfDeed } from './deed.ts';
import type { FollowUp } from './follow-up.ts';
import { askHowGiven } from './how-given.ts';
import { askInCase } from './in-case.ts';
import { askNext, askOfRepeat } from './next-in-line.ts';
import { askOfOtherDrug } from './other-drug.ts';
import { askOfOtherMatter } from './other-matter.ts';
import { askByRoute } from './put-route.ts';
import { isClinical, lastSubject, subjectOf } from './subject.ts';

const mostWords = 8;
/** In UTF-16 units. */
const longestFollowUp = 120;

/** What the last of these words point to is found by the rules for sentences. */
const pointsBack = /\b(?:it|its|they|them|their|this|that|these|those|he|she|him|her|his)\b/i;

/** In this order: what a rule before takes, a later one would misread. */
const rules: readonly ((followUp: FollowUp) => string | null)[] = [
  askOfRepeat,
  askInCase,
  askByRoute,
  askOfOtherDrug,
  askDoseOfNamed,
  askOfSubject,
  askOfDeed,
  askHowGiven,
  askOfOtherMatter,
];

/**
 * Makes a question of a word or two in the shorthand of a ward, with the clinical question that it follows: "15 kg", "iv?", "second episode?",
 * "no I meant rivaroxaban", "and lithium?". What the last question asked stays; what the new words exclude gives way to them.
 * @param thread oldest first, not empty
 * @returns null when the text is none of these, or the thread is not of medicine
 */
export function completeShorthand(text: string, thread: readonly Sentence[]): string | null {
  const last = thread.at(-1);
  if (text.length > longestFollowUp) return null;
  const correction = correctionIn(text);
  const content = bareOf(correction?.meant ?? text);
  const words = content.split(/\s+/);
  if (last === undefined || content === '' || words.length > mostWords) return null;
  const subject = lastSubject(thread.map((one) => one.text));
  if (!isClinical(subject)) return null;
  const followUp = { content, said: subjectOf(content), subject, last, before: thread.at(-2)?.text ?? '' };
  const righted = correction === null ? null : putRight(correction, followUp);
  return righted ?? askNext(followUp) ?? (pointsBack.test(content) ? null : firstOf(followUp));
}

function firstOf(followUp: FollowUp): string | null {
  for (const rule of rules) {
    const question = rule(followUp);
    if (question !== null) return question;
  }
  return null;
}

function bareOf(text: string): string {
  const bare = stripOpening(text.trim()).replace(/[\s?.!,…]+$/, '');
  // "then" opens a follow-up, and is one: "then what?"
  return bare === 'what' ? 'then what' : bare.replace(/^(?:(?:what|how) about|what of|same (?:for|in|with)) /i, '');
}
