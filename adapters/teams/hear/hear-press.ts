import { offeredEventId, type Press, readPress, readSettingsPress } from '../presses.ts';
import { saveSettings } from './hear-settings.ts';
import type { TeamsActivity } from './read-activity.ts';
import { receiveQuestion, settingsHere } from './receive-question.ts';
import { findShownAnswer } from './shown-answer.ts';
import type { TeamsDesk } from './teams-desk.ts';

type Invoke = Extract<TeamsActivity, { kind: 'invoke' }>;
type PressOf<Verb extends Press['verb']> = Extract<Press, { verb: Verb }>;

const answerIsGone = 'That answer is no longer here. Ask in your own words, and I will look again.';
const notOurs = 'This button is from another version of Curbside. Ask in your own words instead.';

const boardSentences = {
  sent: 'Sent to the Medical Advisory Board. Thank you.',
  'already-sent': 'The Medical Advisory Board has this question already.',
  unknown: answerIsGone,
} as const;

/** A button under an answer. @returns what to tell the person who pressed it. */
export async function hearPress(invoke: Invoke, desk: TeamsDesk): Promise<string> {
  const settings = readSettingsPress(invoke.value);
  if (settings !== null) return saveSettings(invoke, settings, desk);
  const press = readPress(invoke.value);
  if (press === null) return notOurs;
  if ((await findShownAnswer(desk, invoke.conversation.tenant, press.answer)) === null) return answerIsGone;
  switch (press.verb) {
    case 'ask-offered':
      return ask(press.question, offeredEventId(press.answer, press.question), invoke, desk);
    case 'ask-typed':
      return press.question.trim() === ''
        ? 'Type a question first.'
        : ask(press.question, `${invoke.id}:${press.verb}`, invoke, desk);
    case 'helpful':
      return giveFeedback(press.answer, true, null, invoke, desk);
    case 'not-helpful':
      return giveFeedback(press.answer, false, press.reason, invoke, desk);
    case 'send-to-board':
      return boardSentences[await desk.reader.sendToBoard(press.answer, invoke.asker)];
    case 'open-article':
      return openArticle(press, invoke, desk);
  }
}

async function ask(raw: string, eventId: string, invoke: Invoke, desk: TeamsDesk): Promise<string> {
  const outcome = await receiveQuestion({ ...invoke, called: true, raw, eventId }, desk);
  return outcome === 'recorded'
    ? 'Looking for the answer…'
    : 'This was asked already: the answer comes here, or is here.';
}

async function giveFeedback(
  answerId: string,
  helpful: boolean,
  reason: PressOf<'not-helpful'>['reason'],
  { asker }: Invoke,
  { reader }: TeamsDesk,
): Promise<string> {
  const counted = await reader.giveFeedback(answerId, asker, helpful, reason);
  return counted ? 'Thank you. Your opinion is counted.' : answerIsGone;
}

async function openArticle(
  { article, answer }: PressOf<'open-article'>,
  invoke: Invoke,
  desk: TeamsDesk,
): Promise<string> {
  const { reader, draw, sendLater } = desk;
  const { audience } = await settingsHere(invoke, desk);
  const found = await reader.article(article, audience);
  if (found === null) return 'That article is no longer served. Ask again, and I will look for what is known now.';
  sendLater(invoke.address, draw(found, { answerId: answer, question: null }));
  return 'Opening the article…';
}
