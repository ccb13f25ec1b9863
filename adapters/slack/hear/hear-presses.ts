import { failures } from '../failures.ts';
import { actionIds } from '../render/draw-buttons.ts';
import { isPrivate } from '../reply-address.ts';
import { addressBeside, type Press } from './press.ts';
import { receiveQuestion } from './receive-question.ts';
import { settingsHere } from './settings-here.ts';
import { findShownAnswer } from './shown-answer.ts';
import type { SlackDesk } from './slack-desk.ts';

const answerIsGone = failures['answer-gone'];

/**
 * A follow-up question that was offered as a button. Pressed twice, or by two people who see one answer, it is asked once; once it failed or
 * was stopped, it is asked again.
 * @returns what to tell the presser alone, or null when the answer itself says enough.
 */
export async function hearFollowUp(desk: SlackDesk, press: Press): Promise<string | null> {
  const shown = await findShownAnswer(desk, press, press.value);
  const question = shown?.card.followUps[Number(press.actionId.slice(actionIds.followUp.length))];
  if (shown === null || question === undefined || press.message === null) return answerIsGone;
  const { channel, ts } = press.message;
  const address = addressBeside(press.message, { ...press, workspace: shown.workspace });
  const settings = await settingsHere(desk, shown.workspace, channel, press.user);
  const outcome = await receiveQuestion(desk, settings, {
    eventId: `press:${channel}:${ts}:${press.actionId}:${press.value}`,
    raw: question,
    conversation: shown.record.conversation,
    where: isPrivate(address) ? 'private' : 'shared',
    called: true,
    pressed: true,
    openThread: address.threadTs,
    address,
  });
  return outcome === 'duplicate' ? failures['asked-already'] : null;
}

/** @returns what to tell the presser alone. */
export async function hearHelpful(desk: SlackDesk, press: Press): Promise<string> {
  return (await giveFeedback(desk, press, true)) ? 'Thank you. Your opinion is counted.' : answerIsGone;
}

/** Counted at once, so that it is not lost when no reason follows. */
export async function hearNotHelpful(desk: SlackDesk, press: Press): Promise<string | null> {
  return (await giveFeedback(desk, press, false)) ? null : answerIsGone;
}

export async function hearSendToBoard(desk: SlackDesk, press: Press): Promise<string> {
  const shown = await findShownAnswer(desk, press, press.value);
  if (shown === null) return answerIsGone;
  const outcome = await desk.reader.sendToBoard(press.value, press.user);
  return boardSentences[outcome];
}

async function giveFeedback(desk: SlackDesk, press: Press, helpful: boolean): Promise<boolean> {
  const shown = await findShownAnswer(desk, press, press.value);
  return shown !== null && desk.reader.giveFeedback(press.value, press.user, helpful, null);
}

const boardSentences = {
  sent: 'Sent to the Medical Advisory Board. Thank you.',
  'already-sent': 'The Medical Advisory Board has this question already.',
  unknown: answerIsGone,
} as const;
