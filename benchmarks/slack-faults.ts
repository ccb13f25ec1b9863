import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runFaults } from '../tests/support/slack-faults/run-faults.ts';

/** 1,000 questions over 20 workspaces while a tenth of the events come twice, calls fail, and the process is killed five times. */
export async function benchSlackFaults(write: (line: string) => void): Promise<boolean> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'curbside-faults-'));
  const run = { questions: 1_000, workspaces: 20, kills: 5, leaseMs: 60_000, dataFolder, giveUpAfterMs: 900_000 };
  try {
    const report = await runFaults(run);
    for (const [name, value] of Object.entries(report)) write(`${name.padEnd(12)} ${value}`);
    return report.once === run.questions && report.stray === 0 && report.owed === 0;
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
