import type { DeclineReason, LeftOutSource } from '../domain/answer.ts';
import type { IdentifierType } from '../domain/identifier.ts';
import type { NonEmpty } from '../domain/non-empty.ts';
import type { WithoutModelReason } from '../domain/without-model.ts';

const declined: Readonly<Record<DeclineReason, string>> = {
  empty: 'There was no question in that. Ask in one sentence, for example: What is the dose of alendronate?',
  'too-long':
    'That is longer than 4,000 characters and was not read. Ask the question itself in a few sentences, without the chart.',
  'no-words':
    'There were no words to look for in that. Ask in one sentence, for example: What is the dose of alendronate?',
  'not-clinical':
    'Curbside answers clinical questions only, and this does not look like one. If it is, name the drug, condition or procedure and ask again.',
  'not-english': 'Curbside reads English only for now. Please ask again in English.',
  'not-allowed-to-ask':
    'Here Curbside answers named people only, and you are not among them. Nothing of your message was read or kept. Ask whoever looks after Curbside here to add you.',
  greeting:
    'Hello. Ask a clinical question in one sentence, for example: What is the treatment for a compression fracture of the spine?',
  unclear:
    'It is not clear what that asks, and nothing was searched for it. Write the drug or the condition and what you want to know in one line, for example: dose of apixaban in kidney impairment. The sources of an answer stand below it.',
  withdrawn: 'The question was taken back, so its answer was withdrawn. Ask again if you still need it.',
};

const identifierNames: Readonly<Record<IdentifierType, string>> = {
  name: 'a name',
  date: 'a date',
  location: 'a place',
  contact: 'a phone number or address',
  number: 'a record or identity number',
  'age-over-89': 'an age over 89',
  'device-or-account': 'a device or account number',
};

export function sentenceForDeclined(reason: DeclineReason): string {
  return declined[reason];
}

export function titleForDeclined(reason: DeclineReason): string {
  return reason === 'withdrawn' ? 'Withdrawn' : 'Not answered';
}

/** Names the kinds that were found, never the words. */
export function sentenceForIdentifiers(found: NonEmpty<IdentifierType>): string {
  const kinds = found.map((type) => identifierNames[type]);
  const last = kinds.at(-1) ?? '';
  const list = kinds.length === 1 ? last : `${kinds.slice(0, -1).join(', ')} and ${last}`;
  return `Your message seems to hold ${list} that could identify a patient. Nothing was processed or kept. Edit the message, or ask again without it.`;
}

const withoutModel: Readonly<Record<WithoutModelReason, string>> = {
  unavailable: 'the language model could not be reached',
  slow: 'the language model took too long',
  refused: 'the language model would not answer',
  'over-budget': 'the language model has used up its budget',
  unusable: 'the language model gave no usable answer',
  unverified: 'what the language model wrote did not agree with its quotes',
};

/** Says that the sources' own sentences are shown, and why; nothing when that is as it should be. */
export function withoutModelNote(reason: WithoutModelReason | undefined): readonly string[] {
  return reason === undefined ? [] : [`Answered in the sources’ own sentences, because ${withoutModel[reason]}.`];
}

/** Stands before an article that is shown because of the emergency, not because it answers the question. */
export const nearestArticleNote =
  'This is the nearest approved article on this emergency. It is not an answer to your exact question.';

/** One sentence a source that was superseded or retracted. */
export function leftOutNotes(leftOut: readonly LeftOutSource[] = []): readonly string[] {
  return leftOut.map(({ title, year, successor }) => {
    const why =
      successor === null ? 'it was retracted' : `it is superseded by “${successor.title}” (${successor.year})`;
    return `Left out, because ${why}: “${title}” (${year}).`;
  });
}
