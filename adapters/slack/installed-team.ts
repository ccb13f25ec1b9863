import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Installation, Installations } from './installations.ts';
import { slackErrorCode } from './slack-error.ts';
import type { Workspace } from './workspace.ts';

const schema = z.object({
  view: z.object({ app_installed_team_id: z.string().nullish() }).optional(),
  message: z.object({ team: z.string().optional() }).optional(),
  actions: z.array(z.object({ block_id: z.string().optional() })).optional(),
});

const mark = 'shown_by';

/** Blocks that name the team whose Curbside shows them: of a message that only its reader sees, Slack says nothing when it is acted on. */
export function markTeam(blocks: readonly types.KnownBlock[], teamId: string): types.KnownBlock[] {
  return blocks.map((block, index) =>
    isActedOn(block) ? { ...block, block_id: `${mark}:${teamId}:${index}` } : block,
  );
}

function isActedOn(block: types.KnownBlock): boolean {
  return block.type === 'actions' || (block.type === 'section' && block.accessory !== undefined);
}

function readMark(blockId = ''): string | null {
  const [word, teamId] = blockId.split(':');
  return word === mark && teamId !== undefined && teamId !== '' ? teamId : null;
}

/**
 * The team whose Curbside wrote the message, or opened the window, that a person acts on: in a channel that several workspaces share it may be
 * another than the person's own. Null when neither Slack nor the block says.
 */
export function installedTeamOf(body: unknown): string | null {
  const parsed = schema.safeParse(body);
  if (!parsed.success) return null;
  const { view, message, actions = [] } = parsed.data;
  return view?.app_installed_team_id ?? message?.team ?? readMark(actions[0]?.block_id);
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
