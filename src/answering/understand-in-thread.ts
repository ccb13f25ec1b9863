import { spellOut } from '../understanding/spell-out.ts';
import { completeWithModel } from './complete-with-model.ts';
import type { Inquiry } from './inquiry.ts';
import { understandQuestion } from './understand-question.ts';

const leaning = /^(?:and|or|what about|how about)\b|\b(?:it|they|them|this|these|those)\b/i;

/** By rules; a follow-up also by the model, whose wording counts when it keeps to what was asked and to the thread. */
export async function understandInThread(
  typed: string,
  { thread, assistance }: Pick<Inquiry, 'thread' | 'assistance'>,
): Promise<string> {
  const text = spellOut(typed);
  const byRules = understandQuestion(text, thread);
  const leans = thread.length > 0 && (byRules !== text || leaning.test(text));
  if (assistance?.understands !== true || !leans) return byRules;
  return (await completeWithModel(text, thread, assistance.help)) ?? byRules;
}
