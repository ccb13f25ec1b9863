import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Served {
  readonly url: string;
  /** As a power cut would. */
  kill(): Promise<void>;
}

/** Starts Curbside's Teams as a process of its own. Resolves when it listens. */
export async function serveTeams(args: readonly string[]): Promise<Served> {
  const file = join(import.meta.dirname, 'serve-teams.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  return { url: await firstLine(child), kill: () => killAndWait(child) };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The process has no output');
  const [line] = await once(createInterface(child.stdout), 'line');
  return String(line);
}

async function killAndWait(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
