import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runFaults } from '../tests/support/slack-faults/run-faults.ts';

/**
 * 1,000 questions over 20 workspaces, half of them by Socket Mode, asked in every way there is, while a tenth of the events come twice,
 * calls fail, sockets break, and the processes are killed five times.
 */
export async function benchSlackFaults(write: (line: string) => void): Promise<boolean> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'curbside-faults-'));
  const progress = (line: string) => void process.stderr.write(`${line}\n`);
  const run = { questions: 1_000, workspaces: 20, kills: 5, leaseMs: 60_000, giveUpAfterMs: 900_000 };
  try {
    const { ways, ...report } = await runFaults({ ...run, dataFolder, progress });
    for (const [name, value] of Object.entries(report)) write(`${name.padEnd(18)} ${value}`);
    for (const [way, once] of Object.entries(ways)) write(`${`once, ${way}`.padEnd(18)} ${once}`);
    // What one person alone sees is shown again when nobody knows whether it arrived; at most so many were on their way.
    const excused = report.lostAsides + 4 * report.processesKilled;
    const { rateLimited, tooOften, droppedCalls, droppedSockets, redelivered, byOtherTransport, streams } = report;
    const troubles = [rateLimited, tooOften, droppedCalls, droppedSockets, redelivered, byOtherTransport, streams];
    const wasBad = troubles.every((times) => times > 0);
    const isOnce = report.once === run.questions && report.stray === 0 && report.owed === 0;
    // A session is left to Slack where a process was killed while Slack would not hear of its end.
    const hasEnded = report.stillStreaming === 0 && report.stillWorking <= report.processesKilled;
    return isOnce && hasEnded && report.shownAgain <= excused && report.kills === run.kills && wasBad;
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
