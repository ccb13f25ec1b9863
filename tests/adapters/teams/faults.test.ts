import { expect, it } from 'vitest';
import { runTeamsFaults } from '../../support/teams-faults/run-faults.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// The whole of it, 1,000 questions and five kills, is "npm run bench -- teams-faults".
it('answers every question once, in its own conversation, though requests fail and the process is killed', {
  timeout: 120_000,
}, async () => {
  const size = { questions: 36, tenants: 4, kills: 2 };
  const report = await runTeamsFaults({ ...size, dataFolder: temporaryFolder(), leaseMs: 1_000, streamGapMs: 10 });
  expect(report).toMatchObject({
    answeredOnce: size.questions,
    unanswered: 0,
    answeredTwice: 0,
    elsewhere: 0,
    owed: 0,
    kills: size.kills,
  });
});
