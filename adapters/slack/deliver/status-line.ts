/** Shows what goes on in each conversation, one call at a time, and never after the answer: a late status would stay for minutes. */
export interface StatusLine {
  /** Shows this in place of what waits to be shown. Resolves when nothing more is under way. */
  show(key: string, send: () => Promise<void>): Promise<void>;
  /** Ends the line of this key: what waits is dropped, what is under way has had its time. */
  end(key: string): Promise<void>;
}

interface Line {
  next: (() => Promise<void>) | null;
  readonly running: Promise<void>;
}

/** How long an answer waits for a status that is under way, milliseconds. */
const patienceMs = 2000;

export function createStatusLine(): StatusLine {
  const lines = new Map<string, Line>();
  const run = async (line: Pick<Line, 'next'>) => {
    while (line.next !== null) {
      const send = line.next;
      line.next = null;
      await send();
    }
  };
  return {
    show: (key, send) => {
      const known = lines.get(key);
      if (known !== undefined) {
        known.next = send;
        return known.running;
      }
      const line: Pick<Line, 'next'> = { next: send };
      const running = run(line).finally(() => lines.delete(key));
      lines.set(key, Object.assign(line, { running }));
      return running;
    },
    end: async (key) => {
      const line = lines.get(key);
      if (line === undefined) return;
      line.next = null;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patienceMs);
      });
      await Promise.race([line.running, late]);
      clearTimeout(timer);
    },
  };
}
