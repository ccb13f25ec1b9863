import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ProcessOptions } from './process-options.ts';

/** Curbside in a process of its own, which can be killed at any moment and comes back. */
export interface KillableProcess {
  /** Where it listens now. Waits while it is being started. */
  address(): Promise<string>;
  /** SIGKILL, then a new start. */
  kill(): void;
  readonly kills: () => number;
  stop(): Promise<void>;
}

const curbside = join(import.meta.dirname, 'curbside-process.ts');

export function startKillableProcess(options: ProcessOptions, script = curbside): KillableProcess {
  let kills = 0;
  let running = start(options, script);
  const address = async (): Promise<string> => {
    const asked = running;
    try {
      return `http://127.0.0.1:${await asked.port}`;
    } catch (error) {
      // Killed while it was being started: the next one will listen.
      if (asked !== running) return address();
      throw error;
    }
  };
  return {
    address,
    kills: () => kills,
    kill: () => {
      kills += 1;
      running.child.kill('SIGKILL');
      const gone = running.gone;
      running = start(options, script, gone);
    },
    stop: async () => {
      running.child.kill('SIGKILL');
      await running.gone;
    },
  };
}

function start(options: ProcessOptions, script: string, after: Promise<unknown> = Promise.resolve()) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(options)], {
    // The child ends itself when this end closes: it must not outlive a test that was cut short.
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const gone = once(child, 'exit');
  const early = gone.then(() => Promise.reject(new Error('The process ended before it listened')));
  const port = after.then(async () => {
    const [line] = await Promise.race([once(lines, 'line'), early]);
    return Number(line);
  });
  // Killed before it listened, nobody may be asking for its port.
  for (const promise of [early, port]) promise.catch(() => undefined);
  return { child, port, gone };
}
