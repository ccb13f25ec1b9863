import type { Tenancy } from '../../src/domain/conversation.ts';
import { type Feedback, type FeedbackLog, feedbackReasons } from '../../src/ports/feedback-log.ts';

export function createMemoryFeedback(): FeedbackLog {
  const opinions = new Map<string, Feedback>();
  return {
    async record(feedback) {
      const key = JSON.stringify([feedback.answerId, feedback.by]);
      const former = opinions.get(key);
      if (former === undefined || Date.parse(former.at) <= Date.parse(feedback.at)) opinions.set(key, feedback);
    },
    async count(answerId) {
      return countOf([...opinions.values()].filter((feedback) => feedback.answerId === answerId));
    },
    async tally(tenancy) {
      const given = [...opinions.values()].filter((feedback) => tenancy === null || isOf(feedback, tenancy));
      const peopleWith = (reason: string) => given.filter((feedback) => feedback.reason === reason).length;
      const reasons = [...feedbackReasons]
        .map((reason) => ({ reason, people: peopleWith(reason) }))
        .filter(({ people }) => people > 0)
        .sort((one, other) => other.people - one.people || (one.reason < other.reason ? -1 : 1));
      return { ...countOf(given), reasons };
    },
  };
}

function countOf(given: readonly Feedback[]) {
  const helpful = given.filter((feedback) => feedback.helpful).length;
  return { helpful, notHelpful: given.length - helpful };
}

function isOf({ tenancy }: Feedback, { platform, tenant }: Tenancy): boolean {
  return tenancy.platform === platform && tenancy.tenant === tenant;
}
