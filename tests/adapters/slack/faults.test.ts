import { expect, it } from 'vitest';
import { runFaults } from '../../support/slack-faults/run-faults.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('answers every question once, in its own place, while calls fail, sockets break and its processes are killed', {
  timeout: 240_000,
}, async () => {
  const report = await runFaults({
    questions: 80,
    workspaces: 4,
    kills: 2,
    leaseMs: 5_000,
    dataFolder: temporaryFolder(),
    giveUpAfterMs: 100_000,
    progress: () => undefined,
  });
  expect(report).toMatchObject({ once: 80, missing: 0, partial: 0, twice: 0, stray: 0, owed: 0, kills: 2 });
  expect(report.ways).toEqual({ mention: 32, direct: 8, command: 8, 'asker-only': 8, edited: 16, pressed: 8 });
  // No message grows for ever, and no thread says for ever that something is being made; save where a process was killed while Slack would
  // not hear of the end of it for seconds.
  expect(report.streams).toBeGreaterThan(0);
  expect(report.stillStreaming).toBe(0);
  expect(report.stillWorking).toBeLessThanOrEqual(report.processesKilled);
  // Nobody can ask Slack whether what one person alone sees arrived: it is shown again, and nothing else is.
  expect(report.shownAgain).toBeLessThanOrEqual(report.lostAsides + 4 * report.processesKilled);
  // It was a bad day, not a good one.
  for (const trouble of [
    'rateLimited',
    'tooOften',
    'droppedCalls',
    'droppedSockets',
    'redelivered',
    'byOtherTransport',
  ] as const) {
    expect(report[trouble]).toBeGreaterThan(0);
  }
});
