import type { AnswerRecord } from '../../../src/ports/answer-log.ts';
import type { TeamsDesk } from './teams-desk.ts';

/** An answer that was given in this tenant. Null for one of another: an id is no permission. */
export async function findShownAnswer(
  { reader }: TeamsDesk,
  tenant: string,
  answerId: string,
): Promise<AnswerRecord | null> {
  const record = await reader.answer(answerId);
  if (record === null) return null;
  const { conversation } = record;
  return conversation.platform === 'teams' && conversation.tenant === tenant ? record : null;
}
