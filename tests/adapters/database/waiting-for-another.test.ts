import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createInbox } from '../../../adapters/database/inbox.ts';
import { createLibraryStore } from '../../../adapters/database/library-store.ts';
import { sampleInboxEntry, sampleSource } from '../../support/samples.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openDatabaseForTest, testEngines } from './test-engines.ts';

it('waits for another writer of SQLite without holding up its own process', async () => {
  const location = { dataFolder: temporaryFolder() };
  const [db, other] = [await openDatabaseForTest(location), await openDatabaseForTest(location)];
  let ticks = 0;
  let released = false;
  const timer = setInterval(() => {
    ticks += 1;
  }, 5);
  const holding = other.transaction().execute(async () => {
    await setTimeout(300);
    released = true;
  });
  await setTimeout(20);
  expect(await createInbox(db).accept(sampleInboxEntry())).toBe(true);
  expect(released).toBe(true);
  expect(ticks).toBeGreaterThan(4);
  clearInterval(timer);
  await holding;
});

it('lets waiting events through while it takes in a large library', async () => {
  const db = await openDatabaseForTest({ dataFolder: temporaryFolder() });
  const sources = Array.from({ length: 2000 }, (_, index) => sampleSource({ id: `s${index}` }));
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 1);
  await createLibraryStore(db).replace({ articles: [], sources });
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(3);
});

it.each(testEngines())(
  'looks into an inbox of $name as fast after 20,000 answers as on the first day',
  async ({ place }) => {
    const db = await openDatabaseForTest(place());
    const inbox = createInbox(db);
    const now = new Date('2026-05-01T09:00:00.000Z');
    const before = await medianMs(() => inbox.lease('slack', now, 1000));
    const closed = Array.from({ length: 20_000 }, (_, index) => ({
      key: `k${index}`,
      platform: 'slack',
      received_at: index,
      sequence: 1,
      due_at: null,
      attempt: 1,
      lease: null,
      closed_at: index,
      outcome: 'finished',
      body: '{}',
      screened: null,
    }));
    for (let index = 0; index < closed.length; index += 1000) {
      await db
        .insertInto('inbox')
        .values(closed.slice(index, index + 1000))
        .execute();
    }
    const after = await medianMs(() => inbox.lease('slack', now, 1000));
    expect(after).toBeLessThan(before * 4 + 0.2);
  },
);

async function medianMs(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < 101; count += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[50] ?? Number.NaN;
}
