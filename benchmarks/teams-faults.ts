import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTeamsFaults } from '../tests/support/teams-faults/run-faults.ts';

/** 1,000 questions over 20 tenants while a tenth of them come twice, requests fail, and the process is killed five times. */
export async function benchTeamsFaults(write: (line: string) => void): Promise<boolean> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'curbside-faults-'));
  const size = { questions: 1_000, tenants: 20, kills: 5 };
  try {
    const report = await runTeamsFaults({ ...size, dataFolder, leaseMs: 60_000, streamGapMs: 250 });
    for (const [name, value] of Object.entries(report)) write(`${name.padEnd(16)} ${value}`);
    return report.answeredOnce === size.questions && report.elsewhere === 0 && report.owed === 0;
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
