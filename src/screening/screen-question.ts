import type { DeclinedAnswer, DeclineReason, IdentifiersFoundAnswer } from '../domain/answer.ts';
import { isNonEmpty } from '../domain/non-empty.ts';
import type { NameFinder } from '../ports/name-finder.ts';
import { cleanText, hasNoWords, isBlank } from './clean-text.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { recogniseUrgency } from './recognise-urgency.ts';
import { foreignLanguageOf } from './scope/foreign-language-of.ts';
import { isClinicalQuestion } from './scope/is-clinical-question.ts';
import { isGreeting } from './scope/is-greeting.ts';
import { bannerOf, type Urgency } from './urgency/urgency.ts';

export type Screened =
  /** `text` is the question in plain characters, without chat markup. `urgent` is shown ahead of the answer. */
  | { readonly kind: 'proceed'; readonly text: string; readonly urgent: Urgency | null }
  | { readonly kind: 'stopped'; readonly answer: DeclinedAnswer | IdentifiersFoundAnswer };

/** Longest question that is read, in UTF-16 units. Nothing is done with a longer one, so that a huge text costs nothing. */
export const longestQuestion = 4_000;

/** Decides, before anything is stored, logged or sent, whether a text may travel on. Pure: it keeps nothing of what it stops. */
export function screenQuestion(raw: string, { names }: { readonly names: NameFinder }): Screened {
  if (raw.length > longestQuestion) return declined('too-long');
  const text = cleanText(raw);
  if (isBlank(raw)) return declined('empty');
  if (hasNoWords(text)) return declined('no-words');
  const found = [...new Set(findIdentifiers(text, names).map(({ type }) => type))];
  const urgent = recogniseUrgency(text);
  if (isNonEmpty(found))
    return {
      kind: 'stopped',
      answer: { kind: 'identifiers-found', found, urgent: urgent === null ? null : bannerOf(urgent) },
    };
  return (urgent === null ? declineFor(text) : null) ?? { kind: 'proceed', text, urgent };
}

function declineFor(text: string): Screened | null {
  if (isGreeting(text)) return declined('greeting');
  const language = foreignLanguageOf(text);
  if (language === 'unknown') return declined('not-english');
  if (language !== null) return { kind: 'stopped', answer: { kind: 'declined', reason: 'not-english', language } };
  return isClinicalQuestion(text) ? null : declined('not-clinical');
}

function declined(reason: DeclineReason): Screened {
  return { kind: 'stopped', answer: { kind: 'declined', reason } };
}
