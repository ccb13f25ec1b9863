import type { ProgressListener, ProgressStep } from '../../src/ports/progress-listener.ts';

export interface CollectingProgress extends ProgressListener {
  /** In the order reported. */
  readonly steps: readonly ProgressStep[];
}

export function createCollectingProgress(): CollectingProgress {
  const steps: ProgressStep[] = [];
  return {
    steps,
    report: (step) => {
      steps.push(step);
    },
  };
}
