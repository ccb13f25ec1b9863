import type { Turn } from '../ports/conversation-memory.ts';
import { questionsInThread } from '../understanding/questions-in.ts';
import { standAlone } from '../understanding/stand-alone.ts';

/** Makes a follow-up stand alone with what its thread was about; of several in one message, each. A question that stands alone is left as it is. */
export function understandQuestion(text: string, thread: readonly Turn[]): string {
  const before = thread.map(({ understood }) => understood);
  const several = before.length === 0 ? [] : questionsInThread(text, before);
  return several.length > 1 ? several.join(' ') : standAlone(text, before);
}
