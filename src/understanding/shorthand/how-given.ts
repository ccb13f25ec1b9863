import { appendAsking } from '../completing/asking-only.ts';
import type { FollowUp } from './follow-up.ts';

const giving =
  /^(?:how (?:much|often|long|many|fast|soon|quickly|do|should)|when|at what dose|what dose)\b.*\b(?:i|we|you|be|nurse)\b.*\b(?:give|given|take|taken|use|used|go|run|infuse|start|stop|wait|repeat)$/i;

/** "how much should I give?": asked of the whole last question, because it names nothing itself. */
export function askHowGiven({ content, said, last }: FollowUp): string | null {
  if (!giving.test(content)) return null;
  const isBare = said.mentions.every(({ kind }) => kind === 'want');
  return isBare ? appendAsking(last.text, content) : null;
}
