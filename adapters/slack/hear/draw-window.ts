import type { types } from '@slack/bolt';
import { failures } from '../failures.ts';
import { drawArticleList, readListPage } from '../render/draw-articles.ts';
import { actionIds } from '../render/draw-buttons.ts';
import { drawPolicyView } from '../render/draw-policy.ts';
import { drawNoticeView } from '../render/draw-settings.ts';
import { drawArticleView, drawFeedbackView, drawFollowUpView, drawSourcesView } from '../render/draw-views.ts';
import { writeFollowUpForm } from './follow-up-form.ts';
import { drawSettingsForm } from './hear-settings.ts';
import { addressBeside, type Press } from './press.ts';
import { settingsHere } from './settings-here.ts';
import { findShownAnswer } from './shown-answer.ts';
import type { SlackDesk } from './slack-desk.ts';

/** The window that a button opens; null when what it would show is no longer there. */
export async function drawWindow(desk: SlackDesk, press: Press): Promise<types.ModalView | null> {
  const { actionId, value } = press;
  if (actionId === actionIds.notHelpful) return drawFeedbackView(value);
  if (actionId === actionIds.openPolicy) return drawPolicyView(desk.editorialPolicy);
  if (actionId === actionIds.workspaceSettings) return drawWorkspaceSettings(desk, press);
  if (actionId.startsWith(actionIds.openArticle)) return drawArticle(desk, press);
  if (actionId.startsWith(actionIds.listArticles) || actionId.startsWith(actionIds.turnPage)) {
    return drawArticleList(await desk.reader.articles(), readListPage(value));
  }
  return drawOfAnswer(desk, press);
}

async function drawOfAnswer(desk: SlackDesk, press: Press): Promise<types.ModalView | null> {
  const shown = await findShownAnswer(desk, press, press.value);
  if (shown === null) return null;
  if (press.actionId === actionIds.showSources) return drawSourcesView(shown.card);
  if (press.actionId.startsWith(actionIds.openAnswer)) return drawArticleView(shown.card, 'Answer');
  if (press.message === null) return null;
  const address = addressBeside(press.message, { ...press, workspace: shown.workspace });
  return drawFollowUpView(writeFollowUpForm({ answerId: press.value, address }));
}

async function drawArticle(desk: SlackDesk, press: Press): Promise<types.ModalView | null> {
  const { audience } = await settingsHere(desk, press.workspace, press.message?.channel ?? null, press.user);
  const article = await desk.reader.article(press.value, audience);
  return article === null ? null : drawArticleView(desk.toCard(article, { answerId: '', question: null }));
}

async function drawWorkspaceSettings(desk: SlackDesk, { workspace, user }: Press): Promise<types.ModalView> {
  const view = await drawSettingsForm(desk, workspace, { channel: null }, user);
  return view ?? drawNoticeView('Not for you', failures['not-allowed-to-set']);
}
