import type { App, Context, types } from '@slack/bolt';
import { BotError, sentenceFor } from '../../src/domain/bot-error.ts';
import type { Corrections } from '../../src/ports/corrections.ts';
import { drawWindow } from './hear/draw-window.ts';
import { hearMessageChange } from './hear/hear-changes.ts';
import { commandName, hearCommand } from './hear/hear-command.ts';
import { hearReason, hearTypedFollowUp } from './hear/hear-forms.ts';
import { hearMention, hearMessage } from './hear/hear-messages.ts';
import { hearFollowUp, hearHelpful, hearNotHelpful, hearSendToBoard } from './hear/hear-presses.ts';
import { readMessageChange } from './hear/message-change.ts';
import { readPersonMessage } from './hear/person-message.ts';
import { type Press, readPress } from './hear/press.ts';
import type { SlackDesk } from './hear/slack-desk.ts';
import type { Installations } from './installations.ts';
import { actionIds } from './render/draw-buttons.ts';
import { viewIds } from './render/draw-views.ts';
import { respond } from './respond.ts';
import { callSlack } from './slack-api.ts';
import { originalError, SlackRefusal, slackErrorCode } from './slack-error.ts';
import type { Workspace } from './workspace.ts';

/** What the listeners need besides the desk. */
export interface SlackSurroundings {
  readonly installations: Installations;
  readonly corrections: Corrections;
  readonly apiUrl: string | undefined;
}

/** Ties Slack's events, command, buttons and forms to what hears them. */
export function listen(app: App, desk: SlackDesk, surroundings: SlackSurroundings): void {
  listenToMessages(app, desk, surroundings.corrections);
  listenToCommand(app, desk);
  listenToButtons(app, desk, surroundings);
  app.view(viewIds.feedbackReason, async ({ ack, body, context }) => {
    await hearReason(desk, body, workspaceOf(context));
    await ack();
  });
  app.view(viewIds.askFollowUp, async ({ ack, body, context }) => {
    await hearTypedFollowUp(desk, body, workspaceOf(context));
    await ack();
  });
  app.error(async (error) => {
    const original = originalError(error);
    if (original instanceof SlackRefusal && original.slackCode === 'not_installed') {
      // Delivered again it would still be so; and Slack switches off an app that fails too often.
      desk.log.warn({ code: original.slackCode }, 'slack-event-from-elsewhere');
      return;
    }
    desk.log.error({ code: slackErrorCode(error) }, 'slack-listener-failed', original);
    // Passed on, so that an event is not acknowledged and Slack delivers it again.
    throw error;
  });
}

function listenToMessages(app: App, desk: SlackDesk, corrections: Corrections): void {
  app.event('app_mention', async ({ body, context }) => {
    const botUserId = context.botUserId ?? '';
    const message = readPersonMessage(body, workspaceOf(context), botUserId);
    if (message !== null) await hearMention(desk, message, botUserId);
  });
  app.event('message', async ({ body, context }) => {
    const botUserId = context.botUserId ?? '';
    const message = readPersonMessage(body, workspaceOf(context), botUserId);
    if (message !== null) await hearMessage(desk, message, botUserId);
    const change = readMessageChange(body, workspaceOf(context));
    if (change !== null) await hearMessageChange(desk, corrections, change, botUserId);
  });
}

function listenToCommand(app: App, desk: SlackDesk): void {
  app.command(commandName, async ({ ack, command, context }) => {
    const reply = await hearCommand(desk, command, workspaceOf(context), context.botUserId ?? '').catch((error) => {
      desk.log.error({ code: slackErrorCode(error) }, 'slack-command-failed', error);
      return { response_type: 'ephemeral' as const, text: sentenceOf(error) };
    });
    await ack(reply);
  });
}

function listenToButtons(app: App, desk: SlackDesk, surroundings: SlackSurroundings): void {
  const onPress = (actionId: string | RegExp, hear: (press: Press) => Promise<string | null>) => {
    app.action(actionId, async ({ ack, body, context }) => {
      const press = readPress(body, workspaceOf(context));
      if (press === null) return ack();
      const notice = await hear(press).catch((error) => {
        desk.log.error({ code: slackErrorCode(error) }, 'slack-button-failed', error);
        return sentenceOf(error);
      });
      await ack();
      if (notice !== null) await tell(desk, press, notice, surroundings);
    });
  };
  const openWindow = async (press: Press): Promise<string | null> => {
    const view = await drawWindow(desk, press);
    if (view === null) return 'That is no longer there. Ask in your own words, and I will look again.';
    await showWindow(press, view, surroundings);
    return null;
  };
  onPress(new RegExp(`^${actionIds.followUp}\\d+$`), (press) => hearFollowUp(desk, press));
  onPress(actionIds.helpful, (press) => hearHelpful(desk, press));
  onPress(actionIds.sendToBoard, (press) => hearSendToBoard(desk, press));
  onPress(actionIds.notHelpful, async (press) => (await hearNotHelpful(desk, press)) ?? openWindow(press));
  onPress(actionIds.showSources, openWindow);
  onPress(actionIds.askFollowUp, openWindow);
  onPress(new RegExp(`^${actionIds.openArticle}(?:_\\d+)?$`), openWindow);
}

async function showWindow(press: Press, view: types.ModalView, { installations }: SlackSurroundings): Promise<void> {
  const { client } = await installations.find(press.workspace);
  const window = { trigger_id: press.triggerId, view };
  if (press.message === null) await callSlack('views.push', () => client.views.push(window));
  else await callSlack('views.open', () => client.views.open(window));
}

/** Tells the presser alone. A notice that does not arrive is logged: what it tells of has happened. */
async function tell(desk: SlackDesk, press: Press, text: string, { apiUrl }: SlackSurroundings): Promise<void> {
  const { message } = press;
  if (message === null || message.responseUrl === null) return;
  const place = message.ephemeral ? {} : { thread_ts: message.threadTs };
  await respond(message.responseUrl, { text, ...place }, apiUrl).catch((error) =>
    desk.log.warn({ code: slackErrorCode(error) }, 'slack-notice-not-sent'),
  );
}

function sentenceOf(error: unknown): string {
  return sentenceFor(error instanceof BotError ? error.code : 'internal');
}

function workspaceOf({ teamId, enterpriseId }: Context): Workspace {
  return { teamId: teamId ?? '', enterpriseId: enterpriseId ?? null };
}
