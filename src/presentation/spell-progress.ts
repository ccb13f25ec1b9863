import type { ProgressStep } from '../ports/progress-listener.ts';

/** Progress in words, the same on every platform. */
export function spellProgress(step: ProgressStep): string {
  switch (step.kind) {
    case 'looking-for-article':
      return 'Looking for an article of the board…';
    case 'reading': {
      const parts = [
        count(step.guidelines, 'guideline'),
        count(step.labels, 'drug label'),
        count(step.research, 'research work'),
      ].filter((part) => part !== null);
      return parts.length === 0 ? 'Reading the sources…' : `Reading ${parts.join(', ')}…`;
    }
    case 'wording':
      return 'Wording the answer…';
    case 'verified':
      return `Checked: ${sections[step.section]}…`;
    case 'checking':
      return `Checking ${step.statements === 1 ? '1 sentence' : `${step.statements} sentences`} against their quotes…`;
  }
}

const sections = {
  lead: 'the first lines',
  guideline: 'what the guidelines say',
  label: 'what the drug label says',
  research: 'what research found',
} as const;

function count(n: number, noun: string): string | null {
  return n === 0 ? null : `${n} ${n === 1 ? noun : `${noun}s`}`;
}
