import type { FeedbackLog } from '../ports/feedback-log.ts';
import type { ReviewDesk } from '../ports/review-desk.ts';
import { spellOpinions, spellOverview } from '../presentation/spell-overview.ts';
import type { CommandResult } from './knowledge.ts';

export interface ReviewParts {
  readonly review: Pick<ReviewDesk, 'overview'>;
  readonly feedback: Pick<FeedbackLog, 'tally'>;
}

/** `npm run review`: how the library stands, and what readers think of its answers, wherever they are. */
export async function sayHowThingsStand({ review, feedback }: ReviewParts): Promise<CommandResult> {
  const lines = [...spellOverview(await review.overview()), spellOpinions(await feedback.tally(null))];
  return { output: lines.join('\n'), exitCode: 0 };
}
