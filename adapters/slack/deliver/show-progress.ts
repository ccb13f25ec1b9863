import type { LeasedEntry } from '../../../src/ports/inbox.ts';
import type { ProgressStep } from '../../../src/ports/progress-listener.ts';
import { spellProgress } from '../../../src/presentation/spell-progress.ts';
import type { AnswerStreams } from './answer-stream.ts';
import { createStatusLine } from './status-line.ts';
import type { WorkingSign } from './working-sign.ts';

/** Shows where an answer in the making has got to: in its stream where there is one, otherwise as the status of its thread. */
export interface ShowProgress {
  show(entry: LeasedEntry, step: ProgressStep): Promise<void>;
  /** Resolves when nothing is under way, or after a moment. What waits to be shown is dropped. */
  end(key: string): Promise<void>;
}

export function createShowProgress(sign: WorkingSign, streams: AnswerStreams): ShowProgress {
  const line = createStatusLine();
  /** A status takes the place of the one before it; a stream has room for both. */
  const waiting = new Map<string, ProgressStep[]>();
  const showWaiting = async (entry: LeasedEntry) => {
    const steps = waiting.get(entry.key) ?? [];
    waiting.delete(entry.key);
    const last = steps.at(-1);
    if (last === undefined || !(await sign.light(entry)) || (await streams.show(entry, steps))) return;
    // Slack puts the name before it: "Curbside is reading 4 guidelines…".
    await sign.say(entry, `is ${lowerFirst(spellProgress(last))}`);
  };
  return {
    show: (entry, step) => {
      waiting.set(entry.key, [...(waiting.get(entry.key) ?? []), step]);
      return line.show(entry.key, () => showWaiting(entry));
    },
    end: (key) => {
      waiting.delete(key);
      return line.end(key);
    },
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
