import { z } from 'zod';
import { understandQuestion } from '../../answering/understand-question.ts';
import type { Turn } from '../../ports/conversation-memory.ts';
import type { EvalTask } from './eval-task.ts';
import { readJsonLines } from './read-json-lines.ts';

const threadSchema = z.object({
  id: z.string(),
  turns: z.array(z.object({ raw: z.string(), resolved: z.string() })),
});

/** How near the program's own rewriting of each follow-up comes to a person's. Its thread is what it understood before. */
export const followup: EvalTask = {
  name: 'followup',
  async run({ data }, { progress }) {
    const threads = readJsonLines(data, threadSchema);
    const closeness: number[] = [];
    const complete = { all: 0, unchanged: 0 };
    threads.forEach(({ turns }, index) => {
      const thread: Turn[] = [];
      turns.forEach(({ raw, resolved }, place) => {
        const understood = understandQuestion(raw, thread);
        thread.push({
          answerId: String(place),
          asked: raw,
          understood,
          articleId: null,
          at: '2000-01-01T00:00:00.000Z',
        });
        if (place === 0) return;
        closeness.push(rouge1(understood, resolved));
        if (raw === resolved) complete.all += 1;
        if (raw === resolved && understood === raw) complete.unchanged += 1;
      });
      progress(index + 1, threads.length);
    });
    return {
      task: 'followup',
      n: closeness.length,
      rouge1_f: closeness.reduce((sum, value) => sum + value, 0) / Math.max(1, closeness.length),
      unchanged_when_complete: complete.all === 0 ? 1 : complete.unchanged / complete.all,
    };
  },
};

/** Overlap of words, each as often as it stands in both: ROUGE-1 F (Lin 2004), lower case, letters and digits, no stemming. 0 to 1. */
function rouge1(text: string, reference: string): number {
  const left = tokens(text);
  const right = tokens(reference);
  const rest = [...right];
  const shared = left.filter((token) => {
    const at = rest.indexOf(token);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return shared === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

function tokens(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
