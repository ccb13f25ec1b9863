import type { Feedback, FeedbackLog } from '../../src/ports/feedback-log.ts';

export function createMemoryFeedback(): FeedbackLog {
  const opinions = new Map<string, Feedback>();
  return {
    async record(feedback) {
      const key = JSON.stringify([feedback.answerId, feedback.by]);
      const former = opinions.get(key);
      if (former === undefined || Date.parse(former.at) <= Date.parse(feedback.at)) opinions.set(key, feedback);
    },
    async count(answerId) {
      const given = [...opinions.values()].filter((feedback) => feedback.answerId === answerId);
      const helpful = given.filter((feedback) => feedback.helpful).length;
      return { helpful, notHelpful: given.length - helpful };
    },
  };
}
