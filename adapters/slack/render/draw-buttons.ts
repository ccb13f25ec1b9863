import type { types } from '@slack/bolt';
import type { AnswerCard } from '../../../src/presentation/answer-card.ts';
import { escapeText, escapeWithin } from './escape.ts';
import { limits } from './limits.ts';
import { section } from './mrkdwn.ts';
import type { Unit } from './unit.ts';

/** Names of the buttons, as they come back when one is pressed. */
export const actionIds = {
  /** Followed by the index of the question in the card. */
  followUp: 'follow_up_',
  /** Followed by what tells several on one page apart, or not. */
  openArticle: 'open_article',
  /** Followed by the answer's id. */
  openAnswer: 'open_answer',
  helpful: 'helpful',
  notHelpful: 'not_helpful',
  showSources: 'show_sources',
  sendToBoard: 'send_to_board',
  askFollowUp: 'ask_follow_up',
  share: 'share_to_channel',
  workspaceSettings: 'workspace_settings',
  chooseAudience: 'choose_audience',
  /** Followed by what tells several on one page apart, or not; so are the next two. */
  listArticles: 'list_articles',
  turnPage: 'turn_page',
  openPolicy: 'open_policy',
} as const;

/** Follow-up questions, then what can be done with the answer. Drawn once, below the last part. */
export function drawButtons(card: AnswerCard): readonly Unit[] {
  return [...drawFollowUps(card), ...drawActions(card)];
}

/** Longest text that a button shows whole at phone width, where Slack takes up to 75 characters and cuts them to the screen. */
const wholeOnPhone = 40;

function drawFollowUps({ followUps, answerId }: AnswerCard): readonly Unit[] {
  if (followUps.length === 0) return [];
  const heading: Unit = {
    kind: 'block',
    block: section('*Ask next*'),
    spoken: `Ask next: ${followUps.join(' / ')}`,
  };
  const fit = followUps.every((question) => escapeText(question).length <= wholeOnPhone);
  if (fit) {
    const elements = followUps.map((question, index) => button(`${actionIds.followUp}${index}`, question, answerId));
    return [heading, actionsUnit(elements)];
  }
  // A button cuts its text, so a long question stands beside it.
  const rows = followUps.map((question, index): Unit => {
    const accessory = buttonFor(question, button(`${actionIds.followUp}${index}`, 'Ask', answerId));
    return { kind: 'block', block: { ...section(escapeWithin(question, limits.line)), accessory }, spoken: '' };
  });
  return [heading, ...rows];
}

function drawActions({ actions, sources, answerId }: AnswerCard): readonly Unit[] {
  const elements = [
    ...(actions.feedback
      ? [button(actionIds.helpful, 'Helpful', answerId), button(actionIds.notHelpful, 'Not helpful', answerId)]
      : []),
    ...(sources.length > 0 ? [button(actionIds.showSources, 'Sources and quotes', answerId)] : []),
    ...(actions.openArticle === null
      ? []
      : [button(actionIds.openArticle, 'Open the full article', actions.openArticle)]),
    ...(actions.askFollowUp ? [button(actionIds.askFollowUp, 'Ask a follow-up', answerId)] : []),
    ...(actions.sendToBoard ? [button(actionIds.sendToBoard, 'Send to the board', answerId)] : []),
  ];
  if (elements.length === 0) return [];
  return [actionsUnit(elements)];
}

export function actionsUnit(elements: types.Button[]): Unit {
  return { kind: 'block', block: { type: 'actions', elements }, spoken: '' };
}

export function button(actionId: string, text: string, value: string): types.Button {
  return {
    type: 'button',
    action_id: actionId,
    text: { type: 'plain_text', text: escapeWithin(text, limits.button), emoji: false },
    value,
  };
}

/** A button of which there are many alike: a screen reader says what each is for. */
export function buttonFor(what: string, one: types.Button): types.Button {
  return { ...one, accessibility_label: escapeWithin(`${one.text.text}: ${what}`, limits.button) };
}
