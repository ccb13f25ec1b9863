import type { ClinicalAnswer } from '../domain/answer.ts';
import { contentStems, wordOverlap } from '../domain/words.ts';
import type { AskedMessage } from '../understanding/read-message.ts';

const mostButtons = 3;

/**
 * Of a message that asks several questions, the first that has an answer is answered; the others become its first buttons, so that none
 * is lost and no answer mixes two questions. @returns null when the message asks one, or none of them has an answer.
 */
export async function answerFirstOf(
  { asked, also }: AskedMessage,
  answer: (question: string) => Promise<ClinicalAnswer>,
): Promise<ClinicalAnswer | null> {
  if (also.length === 0) return null;
  const questions = [asked, ...also];
  for (const question of questions) {
    const answered = await answer(question);
    if (answered.kind === 'not-covered') continue;
    const others = questions.filter((other) => other !== question);
    const further = answered.followUps.filter((followUp) => !others.some((other) => isSame(other, followUp.question)));
    const buttons = [...others.map((other) => ({ question: other, asked: true })), ...further];
    return { ...answered, followUps: buttons.slice(0, mostButtons) };
  }
  return null;
}

const sameQuestion = 0.8;

function isSame(one: string, other: string): boolean {
  return wordOverlap(contentStems(one), contentStems(other)) >= sameQuestion;
}
