import { understandQuestion } from '../../src/answering/understand-question.ts';
import type { Turn } from '../../src/ports/conversation-memory.ts';

/** The turn that a question leaves in its thread. */
export function turnOf(asked: string, understood: string = asked): Turn {
  return { answerId: 'answer-example', asked, understood, articleId: null, at: '2000-01-01T00:00:00.000Z' };
}

/** What the program understands of questions that are asked one after the other in one thread. */
export function understoodInTurns(questions: readonly string[]): readonly string[] {
  const thread: Turn[] = [];
  for (const question of questions) thread.push(turnOf(question, understandQuestion(question, thread)));
  return thread.map(({ understood }) => understood);
}

/** What it understands of the last of them. */
export function understoodLast(questions: readonly string[]): string {
  return understoodInTurns(questions).at(-1) ?? '';
}
