import { z } from 'zod';
import type { Installation, Installations } from './installations.ts';
import { slackErrorCode } from './slack-error.ts';
import type { Workspace } from './workspace.ts';

const schema = z.object({
  view: z.object({ app_installed_team_id: z.string().nullish() }).optional(),
  message: z.object({ team: z.string().optional() }).optional(),
});

/**
 * The team whose Curbside wrote the message, or opened the window, that a person acts on: in a channel that several workspaces share it may be
 * another than the person's own. Null when Slack does not say, as for a message that only its reader sees.
 */
export function installedTeamOf(body: unknown): string | null {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return null;
  return parsed.data.view?.app_installed_team_id ?? parsed.data.message?.team ?? null;
}

/** Throws what the last of the places throws where Curbside may be installed. */
export async function findInstalled(
  installations: Pick<Installations, 'find'>,
  person: Workspace,
  installedTeam: string | null,
): Promise<Installation> {
  if (installedTeam === null) return installations.find(person);
  // A workspace of the person's organisation, or one of no organisation: Slack names the person's organisation only.
  for (const enterpriseId of new Set([person.enterpriseId, null])) {
    try {
      return await installations.find({ teamId: installedTeam, enterpriseId });
    } catch (error) {
      if (slackErrorCode(error) !== 'not_installed') throw error;
    }
  }
  return installations.find(person);
}
