import type { AnswerRecord } from '../../../src/ports/answer-log.ts';
import type { AnswerCard } from '../../../src/presentation/answer-card.ts';
import { tenantOf, type Workspace, workspaceOfTenant } from '../workspace.ts';
import type { SlackDesk } from './slack-desk.ts';

export interface ShownAnswer {
  readonly record: AnswerRecord;
  readonly card: AnswerCard;
  /** Where it was given. Whoever reads it in a channel that workspaces share may belong to another. */
  readonly workspace: Workspace;
}

/** Who acts on an answer. */
export interface Reader {
  readonly workspace: Workspace;
  /** The team whose Curbside showed the answer, when Slack says so; see installed-team.ts. */
  readonly installedTeam: string | null;
}

/** An answer that was given in the reader's workspace, or shown to the reader by another's. Null for any other: an id is no permission. */
export async function findShownAnswer(
  desk: SlackDesk,
  { workspace, installedTeam }: Reader,
  answerId: string,
): Promise<ShownAnswer | null> {
  const record = await desk.reader.answer(answerId);
  if (record === null) return null;
  const { platform, tenant } = record.conversation;
  const given = workspaceOfTenant(tenant);
  if (platform !== 'slack' || given === null) return null;
  if (tenant !== tenantOf(workspace) && given.teamId !== installedTeam) return null;
  return { record, card: desk.toCard(record.answer, { answerId, question: record.question }), workspace: given };
}
