import type { types } from '@slack/bolt';
import { actionIds } from '../render/draw-buttons.ts';
import { drawArticleView, drawFeedbackView, drawFollowUpView, drawSourcesView } from '../render/draw-views.ts';
import { writeFollowUpForm } from './follow-up-form.ts';
import { addressBeside, type Press } from './press.ts';
import { settingsHere } from './settings-here.ts';
import { findShownAnswer } from './shown-answer.ts';
import type { SlackDesk } from './slack-desk.ts';

/** The window that a button opens; null when what it would show is no longer there. */
export async function drawWindow(desk: SlackDesk, press: Press): Promise<types.ModalView | null> {
  if (press.actionId === actionIds.notHelpful) return drawFeedbackView(press.value);
  if (press.actionId.startsWith(actionIds.openArticle)) return drawArticle(desk, press);
  const shown = await findShownAnswer(desk, press.workspace, press.value);
  if (shown === null) return null;
  if (press.actionId === actionIds.showSources) return drawSourcesView(shown.card);
  if (press.message === null) return null;
  const address = addressBeside(press.message, press);
  return drawFollowUpView(writeFollowUpForm({ answerId: press.value, address }));
}

async function drawArticle(desk: SlackDesk, press: Press): Promise<types.ModalView | null> {
  const { audience } = await settingsHere(desk, press.workspace, press.message?.channel ?? null, press.user);
  const article = await desk.reader.article(press.value, audience);
  return article === null ? null : drawArticleView(desk.toCard(article, { answerId: '', question: null }));
}
