import type { App, types } from '@slack/bolt';
import { failures } from './failures.ts';
import { drawWindow } from './hear/draw-window.ts';
import { hearFollowUp, hearHelpful, hearNotHelpful, hearSendToBoard } from './hear/hear-presses.ts';
import { hearShare } from './hear/hear-share.ts';
import { type Press, readPress } from './hear/press.ts';
import type { SlackDesk } from './hear/slack-desk.ts';
import { findInstalled } from './installed-team.ts';
import { openView } from './open-view.ts';
import { actionIds } from './render/draw-buttons.ts';
import { drawNoticeView } from './render/draw-settings.ts';
import { respond } from './respond.ts';
import { slackErrorCode } from './slack-error.ts';
import { type SlackSurroundings, sentenceOf, workspaceOf } from './surroundings.ts';

/** Ties the buttons of messages, windows and the Home tab to what hears them. Whatever goes wrong, the presser is told. */
export function listenToButtons(app: App, desk: SlackDesk, surroundings: SlackSurroundings): void {
  const heard = [named(actionIds.chooseAudience)];
  const onPress = (actionId: RegExp, hear: HearPress, thenOpen: HearPress | null = null) => {
    heard.push(actionId);
    app.action(actionId, async ({ ack, body, context }) => {
      const press = readPress(body, workspaceOf(context));
      if (press === null) return ack();
      const sayWhy = (error: unknown) => {
        desk.log.error({ code: slackErrorCode(error) }, 'slack-button-failed', error);
        return sentenceOf(error);
      };
      const heard = await hear(press).catch(sayWhy);
      await ack();
      // Slack gives a window 3 seconds from the press, and a 429 can take them all: the press counts in any case.
      const notice = heard ?? (await thenOpen?.(press).catch(sayWhy)) ?? null;
      if (notice !== null) await tell(desk, press, notice, surroundings);
    });
  };
  const openWindow = async (press: Press): Promise<string | null> => {
    const view = await drawWindow(desk, press);
    return view === null ? failures['content-gone'] : showWindow(desk, press, view, surroundings);
  };
  onPress(new RegExp(`^${actionIds.followUp}\\d+$`), (press) => hearFollowUp(desk, press));
  onPress(named(actionIds.helpful), (press) => hearHelpful(desk, press));
  onPress(named(actionIds.share), (press) => hearShare(desk, press));
  onPress(named(actionIds.sendToBoard), (press) => hearSendToBoard(desk, press));
  onPress(named(actionIds.notHelpful), (press) => hearNotHelpful(desk, press), openWindow);
  for (const id of windowButtons) onPress(new RegExp(`^${id}(?:_.+)?$`), nothingToKeep, openWindow);
  onPress(anyBut(heard), async () => failures['button-outdated']);
}

function named(id: string): RegExp {
  return new RegExp(`^${id}$`);
}

/** Messages stay for years, and so do the buttons of versions that named them otherwise. Unheard, Slack would only show a warning sign. */
function anyBut(heard: readonly RegExp[]): RegExp {
  return new RegExp(`^(?!${heard.map(({ source }) => source).join('|')})`);
}

/** @returns what to tell the presser alone, or null. */
type HearPress = (press: Press) => Promise<string | null>;

/** A window is drawn from what is there. */
const nothingToKeep: HearPress = async () => null;

const windowButtons = [
  actionIds.showSources,
  actionIds.askFollowUp,
  actionIds.openArticle,
  actionIds.openAnswer,
  actionIds.workspaceSettings,
  actionIds.listArticles,
  actionIds.turnPage,
  actionIds.openPolicy,
] as const;

/** Over the window that the button stands in, if it does; a page is turned in place. */
async function showWindow(
  desk: SlackDesk,
  press: Press,
  view: types.ModalView,
  { installations }: SlackSurroundings,
): Promise<string | null> {
  const { client } = await findInstalled(installations, press.workspace, press.installedTeam);
  const window = { trigger_id: press.triggerId, view };
  if (press.view?.kind !== 'modal') return openView(() => client.views.open(window), desk.log);
  const { id } = press.view;
  if (!press.actionId.startsWith(actionIds.turnPage)) return openView(() => client.views.push(window), desk.log);
  return openView(() => client.views.update({ view_id: id, view }), desk.log);
}

/** Tells the presser alone. A notice that does not arrive is logged: what it tells of has happened. */
async function tell(desk: SlackDesk, press: Press, text: string, surroundings: SlackSurroundings): Promise<void> {
  const { message } = press;
  try {
    if (message === null) await showWindow(desk, press, drawNoticeView('Curbside', text), surroundings);
    else if (message.responseUrl !== null) {
      const place = message.ephemeral ? {} : { thread_ts: message.threadTs };
      await respond(message.responseUrl, { text, ...place }, surroundings.apiUrl);
    }
  } catch (error) {
    desk.log.warn({ code: slackErrorCode(error) }, 'slack-notice-not-sent');
  }
}
