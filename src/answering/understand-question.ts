import type { Turn } from '../ports/conversation-memory.ts';

/** Makes a follow-up stand alone with what its thread was about; a question that stands alone is left as it is. */
export function understandQuestion(text: string, thread: readonly Turn[]): string {
  const last = thread.at(-1);
  if (last === undefined) return text;
  const addition =
    /^(?:and|what about|how about|and what about)\s+((?:in|for|with|during|after|before|if)\b.+?)\??$/i.exec(text)?.[1];
  if (addition !== undefined) return `${last.understood.replace(/[?.!\s]+$/, '')} ${addition}?`;
  return text;
}
