import type { FeedbackReason } from '../../../src/ports/feedback-log.ts';
import type { AnswerCard } from '../../../src/presentation/answer-card.ts';
import { inputIds, type Press } from '../presses.ts';
import type { CardAction, CardElement, ChoiceInput, ExecuteAction, TextInput } from './adaptive-card.ts';
import { plainGroup } from './draw-body.ts';
import { box, quiet, words } from './elements.ts';
import { plainText } from './escape-markdown.ts';
import type { Group, Piece } from './group.ts';

/** The longest question that is read (src/screening refuses longer ones). */
export const longestQuestion = 4_000;

const reasonLabels: readonly (readonly [FeedbackReason, string])[] = [
  ['wrong', 'Something in it is wrong'],
  ['not-my-question', 'It answers another question'],
  ['missing-detail', 'Something is missing'],
  ['too-long', 'Too long'],
  ['out-of-date', 'Out of date'],
  ['other', 'Something else'],
];

/** "Is this what you mean?" */
export function offersGroup({ offers, answerId }: AnswerCard): Group {
  return plainGroup(
    'Is this what you mean?',
    offers.map(
      ({ question, status }): Piece => [offerButton(answerId, question, [quiet(status, { spacing: 'none' })])],
    ),
  );
}

export function followUpsGroup({ followUps, answerId }: AnswerCard): Group {
  return plainGroup(
    'You may ask next',
    followUps.map((question): Piece => [offerButton(answerId, question, [])]),
  );
}

// A box and not a button: a button cuts a question off at the width of a phone, and one that is half read is not asked.
function offerButton(answer: string, question: string, more: readonly CardElement[]): CardElement {
  return {
    ...box('emphasis', [words(`→ ${question}`, { color: 'accent', weight: 'bolder' }), ...more], { spacing: 'small' }),
    selectAction: button(question, 'ask-offered', { answer, question }),
  };
}

/** The row of buttons at the foot of a card. */
export function cardActions({ actions, answerId }: AnswerCard): readonly CardAction[] {
  const answer = { answer: answerId };
  return [
    ...(actions.askFollowUp ? [askFollowUp(answerId)] : []),
    ...(actions.openArticle === null
      ? []
      : [button('Open the full article', 'open-article', { ...answer, article: actions.openArticle })]),
    ...(actions.sendToBoard ? [button('Send to the board', 'send-to-board', answer)] : []),
    ...(actions.feedback ? [button('Helpful', 'helpful', answer), notHelpful(answerId)] : []),
  ];
}

function askFollowUp(answer: string): CardAction {
  const input = questionInput('Your follow-up question, without anything that identifies a patient');
  const ask: ExecuteAction = { ...button('Ask', 'ask-typed', { answer }), associatedInputs: 'auto', style: 'positive' };
  return {
    type: 'Action.ShowCard',
    title: 'Ask a follow-up',
    card: { type: 'AdaptiveCard', body: [input], actions: [ask] },
  };
}

export function questionInput(label: string): TextInput {
  return {
    type: 'Input.Text',
    id: inputIds.question,
    label,
    isRequired: true,
    errorMessage: 'Type a question first.',
    isMultiline: true,
    maxLength: longestQuestion,
  };
}

function notHelpful(answer: string): CardAction {
  const send: ExecuteAction = { ...button('Send', 'not-helpful', { answer }), associatedInputs: 'auto' };
  return {
    type: 'Action.ShowCard',
    title: 'Not helpful',
    card: { type: 'AdaptiveCard', body: [reasonInput()], actions: [send] },
  };
}

/** Fixed reasons only: free text may name a patient. */
export function reasonInput(): ChoiceInput {
  return {
    type: 'Input.ChoiceSet',
    id: inputIds.reason,
    label: 'What was wrong with it?',
    style: 'expanded',
    value: 'wrong',
    choices: reasonLabels.map(([value, title]) => ({ title, value })),
  };
}

function button(title: string, verb: Press['verb'], data: Readonly<Record<string, string>>): ExecuteAction {
  return { type: 'Action.Execute', title: plainText(title), verb, data, associatedInputs: 'none' };
}
