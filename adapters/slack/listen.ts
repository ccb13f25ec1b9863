import type { App } from '@slack/bolt';
import { hearMessageChange } from './hear/hear-changes.ts';
import { hearMention, hearMessage } from './hear/hear-messages.ts';
import { hearStopButton } from './hear/hear-stop.ts';
import { readMessageChange } from './hear/message-change.ts';
import { readPersonMessage } from './hear/person-message.ts';
import type { SlackDesk } from './hear/slack-desk.ts';
import { listenToButtons } from './listen-to-buttons.ts';
import { listenToCommand } from './listen-to-command.ts';
import { listenToForms } from './listen-to-forms.ts';
import { listenToHome } from './listen-to-home.ts';
import { listenToShortcut } from './listen-to-shortcut.ts';
import { originalError, SlackRefusal, slackErrorCode } from './slack-error.ts';
import { type SlackSurroundings, workspaceOf } from './surroundings.ts';

/** Ties Slack's events, command, buttons and forms to what hears them. */
export function listen(app: App, desk: SlackDesk, surroundings: SlackSurroundings): void {
  listenToMessages(app, desk, surroundings);
  listenToCommand(app, desk, surroundings);
  listenToButtons(app, desk, surroundings);
  listenToForms(app, desk);
  listenToStop(app, desk);
  listenToHome(app, desk, surroundings);
  listenToShortcut(app, desk, surroundings);
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

function listenToStop(app: App, desk: SlackDesk): void {
  app.event('agent_session_stopped', async ({ body, context }) => {
    await hearStopButton(desk, body, workspaceOf(context));
  });
}

function listenToMessages(app: App, desk: SlackDesk, { corrections }: SlackSurroundings): void {
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
