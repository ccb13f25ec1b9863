import { z } from 'zod';
import { cleanText } from '../../screening/clean-text.ts';
import { recogniseUrgency } from '../../screening/recognise-urgency.ts';
import type { EvalTask } from './eval-task.ts';
import { readJsonLines } from './read-json-lines.ts';

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  urgency: z.enum(['emergency', 'non-emergency', 'self-care']),
});

/** How many emergencies get the urgent banner, and how many other cases get it as well. */
export const triage: EvalTask = {
  name: 'triage',
  async run({ data }, { progress }) {
    const rows = readJsonLines(data, rowSchema);
    const counts = { emergencies: 0, recognised: 0, others: 0, alarms: 0 };
    for (const [index, { text, urgency }] of rows.entries()) {
      const isFlagged = recogniseUrgency(cleanText(text)) !== null;
      if (urgency === 'emergency') {
        counts.emergencies += 1;
        counts.recognised += Number(isFlagged);
      } else {
        counts.others += 1;
        counts.alarms += Number(isFlagged);
      }
      progress(index + 1, rows.length);
    }
    return {
      task: 'triage',
      n: rows.length,
      emergency_recall: counts.emergencies === 0 ? 1 : counts.recognised / counts.emergencies,
      false_alarm: counts.others === 0 ? 0 : counts.alarms / counts.others,
    };
  },
};
