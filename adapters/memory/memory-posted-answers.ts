import type { PostedAnswer, PostedAnswers } from '../../src/ports/posted-answers.ts';

export function createMemoryPostedAnswers(): PostedAnswers {
  const answers = new Map<string, PostedAnswer>();
  return {
    find: async (question) => answers.get(question) ?? null,
    async save(answer) {
      const known = answers.get(answer.question);
      if (known !== undefined && known.revision > answer.revision) return false;
      answers.set(answer.question, answer);
      return true;
    },
  };
}
