import { z } from 'zod';
import { classifySupport, type Support } from '../../verification/classify-support.ts';
import type { EvalTask } from './eval-task.ts';
import { readJsonLines } from './read-json-lines.ts';

const labels = ['supported', 'refuted', 'neutral'] as const satisfies readonly Support[];

const rowSchema = z.object({ id: z.string(), claim: z.string(), evidence: z.string(), label: z.enum(labels) });

interface Judged {
  readonly label: Support;
  readonly said: Support;
}

/** Whether a claim is called supported, refuted or neither by its evidence. `confusion` counts label → what was said. */
export const cite: EvalTask = {
  name: 'cite',
  async run({ data }, { progress }) {
    const rows = readJsonLines(data, rowSchema);
    const judged = rows.map(({ claim, evidence, label }, index): Judged => {
      progress(index + 1, rows.length);
      return { label, said: classifySupport(claim, evidence) };
    });
    const unsupported = judged.filter((item) => item.label !== 'supported');
    const classes = labels.filter((label) => judged.some((item) => item.label === label));
    return {
      task: 'cite',
      n: rows.length,
      macro_f1: classes.reduce((sum, label) => sum + f1(judged, label), 0) / classes.length,
      accuracy: share(judged, (item) => item.said === item.label),
      false_support: share(unsupported, (item) => item.said === 'supported'),
      confusion: confusionOf(judged),
    };
  },
};

function f1(judged: readonly Judged[], label: Support): number {
  const right = judged.filter((item) => item.said === label && item.label === label).length;
  const said = judged.filter((item) => item.said === label).length;
  const meant = judged.filter((item) => item.label === label).length;
  return said + meant === 0 ? 0 : (2 * right) / (said + meant);
}

function confusionOf(judged: readonly Judged[]): Readonly<Record<string, number>> {
  const pairs = labels.flatMap((label) => labels.map((said) => ({ label, said })));
  return Object.fromEntries(
    pairs.map(({ label, said }) => [
      `${label} → ${said}`,
      judged.filter((item) => item.label === label && item.said === said).length,
    ]),
  );
}

/** 0 for an empty list. */
function share(judged: readonly Judged[], isCounted: (item: Judged) => boolean): number {
  return judged.filter(isCounted).length / Math.max(1, judged.length);
}
