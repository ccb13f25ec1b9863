import { z } from 'zod';
import { inputIds } from '../presses.ts';
import { type AdaptiveCard, adaptiveCard, type ChoiceInput } from './adaptive-card.ts';
import { shorten } from './cut-long-text.ts';
import { longestQuestion, questionInput } from './draw-buttons.ts';
import { quiet } from './elements.ts';

/** Who sees the answer. */
export type Receiver = 'conversation' | 'asker';

export interface AskAbout {
  /** Id of the message that is asked about. */
  readonly message: string;
  /** Its words, as a first wording of the question. */
  readonly question: string;
  /** Whether Curbside may write in this conversation. */
  readonly here: boolean;
}

/** The form of "Ask Curbside about this". */
export function drawAskAbout({ message, question, here }: AskAbout): AdaptiveCard {
  const receiver: ChoiceInput = {
    type: 'Input.ChoiceSet',
    id: inputIds.receiver,
    label: 'Who sees the answer?',
    style: 'expanded',
    value: here ? 'conversation' : 'asker',
    choices: [
      ...(here ? [{ title: 'Everybody in this conversation', value: 'conversation' }] : []),
      { title: 'Only I, in this window', value: 'asker' },
    ],
  };
  return adaptiveCard(
    [
      { ...questionInput('Your question'), value: shorten(question, longestQuestion) },
      receiver,
      quiet(
        'Leave out names, dates of birth and record numbers: a question that seems to hold one is not processed or kept.',
      ),
    ],
    { actions: [{ type: 'Action.Submit', title: 'Ask', data: { message } }] },
  );
}

const form = z.object({
  data: z.object({
    message: z.string().max(1_000).default(''),
    // More than a question may have, so that one that is too long is told so and not lost.
    [inputIds.question]: z.string().max(20_000).default(''),
    [inputIds.receiver]: z.enum(['conversation', 'asker']).catch('asker'),
  }),
});

/** @returns null for what {@link drawAskAbout} did not ask. */
export function readAskAbout(
  value: unknown,
): (Pick<AskAbout, 'message' | 'question'> & { readonly receiver: Receiver }) | null {
  return form.safeParse(value).data?.data ?? null;
}
