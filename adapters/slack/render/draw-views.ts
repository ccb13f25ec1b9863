import type { types } from '@slack/bolt';
import { type FeedbackReason, feedbackReasons } from '../../../src/ports/feedback-log.ts';
import type { AnswerCard } from '../../../src/presentation/answer-card.ts';
import { drawBody } from './draw-body.ts';
import { contextUnit, drawFrame } from './draw-frame.ts';
import { drawQuotes } from './draw-sources.ts';
import { cleanText } from './escape.ts';
import { layOutBlocks } from './lay-out-blocks.ts';
import { limits } from './limits.ts';
import type { Unit } from './unit.ts';

/** Names of the forms and their fields, as they come back when one is sent. */
export const viewIds = {
  feedbackReason: 'feedback_reason',
  askFollowUp: 'ask_follow_up',
  askAbout: 'ask_about',
  reasonField: 'reason',
  questionField: 'question',
} as const;

/** Every source with the words it is quoted for. */
export function drawSourcesView(card: AnswerCard): types.ModalView {
  // The message has no quotes.
  return readingView(
    'Sources and quotes',
    drawQuotes(card.sources),
    'each source stands in the message, with its link.',
  );
}

/** An article, or an answer that was given, whole. */
export function drawArticleView(card: AnswerCard, title: 'Article' | 'Answer' = 'Article'): types.ModalView {
  const frame = drawFrame(card);
  return readingView(title, [...frame.first, ...drawBody(card, 'lines'), ...frame.foot]);
}

export function drawFeedbackView(answerId: string): types.ModalView {
  const options = feedbackReasons.map((reason) => ({ text: plain(reasonLabels[reason]), value: reason }));
  return {
    type: 'modal',
    callback_id: viewIds.feedbackReason,
    private_metadata: answerId,
    title: plain('What was wrong?'),
    submit: plain('Send'),
    close: plain('Skip'),
    blocks: [
      {
        type: 'input',
        block_id: viewIds.reasonField,
        label: plain('Your answer is counted and read by whoever keeps the library'),
        element: { type: 'radio_buttons', action_id: viewIds.reasonField, options },
      },
    ],
  };
}

/** `metadata` comes back with the question; see follow-up-form.ts. */
export function drawFollowUpView(metadata: string): types.ModalView {
  return {
    type: 'modal',
    callback_id: viewIds.askFollowUp,
    private_metadata: metadata,
    title: plain('Ask a follow-up'),
    submit: plain('Ask'),
    close: plain('Cancel'),
    blocks: [questionInput('No names, dates of birth or record numbers, please.', '')],
  };
}

/** A message as a question to be edited. `metadata` comes back with it; see hear-shortcut.ts. */
export function drawAskAboutView(metadata: string, message: string): types.ModalView {
  return {
    type: 'modal',
    callback_id: viewIds.askAbout,
    private_metadata: metadata,
    title: plain('Ask Curbside'),
    submit: plain('Ask'),
    close: plain('Cancel'),
    blocks: [questionInput('Make it one question. Take out names, dates of birth and record numbers.', message)],
  };
}

const longestQuestion = 2000;

function questionInput(hint: string, filled: string): types.InputBlock {
  return {
    type: 'input',
    block_id: viewIds.questionField,
    label: plain('Your question'),
    hint: plain(hint),
    element: {
      type: 'plain_text_input',
      action_id: viewIds.questionField,
      multiline: true,
      max_length: longestQuestion,
      ...(filled.trim() === '' ? {} : { initial_value: cleanText(filled.slice(0, longestQuestion)) }),
    },
  };
}

const reasonLabels: Readonly<Record<FeedbackReason, string>> = {
  wrong: 'Something in it is wrong',
  'not-my-question': 'It answers another question',
  'too-long': 'It is too long',
  'missing-detail': 'A detail is missing',
  'out-of-date': 'It is out of date',
  other: 'Something else',
};

/** A window that is only read. What does not fit is said to be missing, and where it is. */
export function readingView(
  title: string,
  units: readonly Unit[],
  whereRest = 'the message has all of it.',
): types.ModalView {
  const blocks = layOutBlocks(units);
  const [rest] = layOutBlocks([contextUnit(`There is more than a window holds: ${whereRest}`, '')]);
  const shown =
    blocks.length <= limits.blocksInView || rest === undefined
      ? blocks
      : [...blocks.slice(0, limits.blocksInView - 1), rest];
  return { type: 'modal', title: plain(title), close: plain('Close'), blocks: [...shown] };
}

function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}
