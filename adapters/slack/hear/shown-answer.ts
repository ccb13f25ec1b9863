import type { AnswerRecord } from '../../../src/ports/answer-log.ts';
import type { AnswerCard } from '../../../src/presentation/answer-card.ts';
import { tenantOf, type Workspace } from '../workspace.ts';
import type { SlackDesk } from './slack-desk.ts';

/** An answer that was given in this workspace, with its picture. Null for one of another workspace: an id is no permission. */
export async function findShownAnswer(
  desk: SlackDesk,
  workspace: Workspace,
  answerId: string,
): Promise<{ readonly record: AnswerRecord; readonly card: AnswerCard } | null> {
  const record = await desk.reader.answer(answerId);
  if (record === null) return null;
  const { platform, tenant } = record.conversation;
  if (platform !== 'slack' || tenant !== tenantOf(workspace)) return null;
  return { record, card: desk.toCard(record.answer, { answerId, question: record.question }) };
}
