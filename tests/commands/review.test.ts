import { expect, it } from 'vitest';
import { createMemoryFeedback } from '../../adapters/memory/memory-feedback.ts';
import { readCommandLine } from '../../src/commands/command-line.ts';
import { sayHowThingsStand } from '../../src/commands/review.ts';
import { sampleFeedback } from '../support/samples.ts';

const overview = {
  libraryRevision: 3,
  articles: { approved: 2, 'under-review': 1, submitted: 1, retired: 1 },
  overdue: 0,
  questionsWaiting: 0,
};

it('says in the terminal what readers of every tenancy thought', async () => {
  const feedback = createMemoryFeedback();
  await feedback.record(sampleFeedback());
  await feedback.record(sampleFeedback({ by: 'U-2', helpful: false, reason: 'wrong' }));
  await feedback.record(sampleFeedback({ by: 'U-3', tenancy: { platform: 'teams', tenant: 'other' } }));
  const { output, exitCode } = await sayHowThingsStand({ review: { overview: async () => overview }, feedback });
  expect(exitCode).toBe(0);
  expect(output).toContain('Library: revision 3, 4 articles.');
  expect(output).toContain('helpful 2 times, and not helpful 1 time: something in it is wrong (1).');
});

it('is asked for by its name', () => {
  expect(readCommandLine(['review'])).toEqual({ kind: 'review' });
});
