import { expect, it } from 'vitest';
import { runFaults } from '../../support/slack-faults/run-faults.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('answers every question once, in its own thread, while calls fail and its process is killed', {
  timeout: 240_000,
}, async () => {
  const report = await runFaults({
    questions: 80,
    workspaces: 4,
    kills: 3,
    leaseMs: 5_000,
    dataFolder: temporaryFolder(),
    giveUpAfterMs: 120_000,
  });
  expect(report).toMatchObject({ once: 80, missing: 0, partial: 0, twice: 0, stray: 0, owed: 0, kills: 3 });
  // It was a bad day, not a good one.
  expect(report.rateLimited).toBeGreaterThan(0);
  expect(report.dropped).toBeGreaterThan(0);
  expect(report.redelivered).toBeGreaterThan(0);
});
