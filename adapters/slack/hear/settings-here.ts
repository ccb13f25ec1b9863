import { type Choices, type PlaceSettings, settingsFor } from '../../../src/domain/place-settings.ts';
import { tenantOf, type Workspace } from '../workspace.ts';
import type { SlackDesk } from './slack-desk.ts';

/** What was chosen for this person in this channel. Outside a channel (a window, the Home tab) only workspace and person count. */
export function choicesHere(
  desk: SlackDesk,
  workspace: Workspace,
  channel: string | null,
  user: string,
): Promise<Choices> {
  return desk.settings.choicesFor({ platform: 'slack', tenant: tenantOf(workspace), place: channel ?? '' }, user);
}

export async function settingsHere(
  desk: SlackDesk,
  workspace: Workspace,
  channel: string | null,
  user: string,
): Promise<PlaceSettings> {
  return settingsFor(desk.defaults, await choicesHere(desk, workspace, channel, user));
}
