import type { Turn } from '../ports/conversation-memory.ts';
import type { AskRequest } from '../ports/question-desk.ts';
import type { AnsweringDeps } from './answering-deps.ts';

const turnsRecalled = 8;
/** How long a person who writes one message after the other is still about the same thing. */
const carriesOnForMs = 30 * 60_000;

/** What a question may lean on: its thread; where there are no threads, what was asked there just before. */
export async function recallThread(
  { conversation, carriesOn }: Pick<AskRequest, 'conversation' | 'carriesOn'>,
  { memory, clock }: Pick<AnsweringDeps, 'memory' | 'clock'>,
): Promise<readonly Turn[]> {
  if (!carriesOn) return memory.recall(conversation, turnsRecalled);
  const since = new Date(clock.now().getTime() - carriesOnForMs);
  return memory.recallPlace(conversation, since, turnsRecalled);
}
