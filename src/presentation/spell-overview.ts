import type { FeedbackReason, FeedbackTally } from '../ports/feedback-log.ts';
import type { AwaitingReview, Overview } from '../ports/review-desk.ts';
import { statusInWords } from './status-line.ts';

/** How things stand, in plain sentences, one a line. */
export function spellOverview({ libraryRevision, articles, overdue, questionsWaiting }: Overview): readonly string[] {
  const served = articles.approved + articles['under-review'] + articles.submitted;
  return [
    `Library: revision ${libraryRevision}, ${count(served, 'article')}.`,
    `Approved: ${articles.approved}${overdue === 0 ? '' : `, of which ${overdue} overdue for review`}. Under review: ${articles['under-review']}. Submitted: ${articles.submitted}. Retired: ${articles.retired}.`,
    questionsWaiting === 0
      ? 'No question is waiting for its answer.'
      : `${count(questionsWaiting, 'question')} waiting for an answer.`,
  ];
}

/** What awaits the board, in one sentence. */
export function spellAwaiting({ requests, articles }: Pick<AwaitingReview, 'requests' | 'articles'>): string {
  if (requests.length === 0 && articles.length === 0) return 'Nothing awaits the Medical Advisory Board.';
  return `The Medical Advisory Board has ${count(requests.length, 'question')} that teams sent, and ${count(articles.length, 'article')} to decide on.`;
}

const reasonsInWords: Readonly<Record<FeedbackReason, string>> = {
  wrong: 'something in it is wrong',
  'not-my-question': 'it answers another question',
  'too-long': 'it is too long',
  'missing-detail': 'a detail is missing',
  'out-of-date': 'it is out of date',
  other: 'something else',
};

/** What readers thought of their answers, in one sentence. */
export function spellOpinions({ helpful, notHelpful, reasons }: FeedbackTally): string {
  if (helpful + notHelpful === 0) return 'No reader has said yet whether an answer was helpful.';
  const why = reasons.map(({ reason, people }) => `${reasonsInWords[reason]} (${people})`).join(', ');
  return `Readers found answers helpful ${count(helpful, 'time')}, and not helpful ${count(notHelpful, 'time')}${why === '' ? '' : `: ${why}`}.`;
}

/** Why an article awaits the board. */
export function spellStanding({ status, overdue }: AwaitingReview['articles'][number]): string {
  return overdue ? 'Approved, review overdue' : statusInWords(status);
}

function count(n: number, noun: string): string {
  return `${n} ${n === 1 ? noun : `${noun}s`}`;
}
