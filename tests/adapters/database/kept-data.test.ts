import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createInbox } from '../../../adapters/database/inbox.ts';
import { openStores } from '../../../adapters/database/open-stores.ts';
import { createVectorCache } from '../../../adapters/database/vector-cache.ts';
import { leaseOne } from '../../contracts/lease-one.ts';
import { sampleInboxEntry } from '../../support/samples.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openDatabaseForTest, testEngines } from './test-engines.ts';

const now = new Date('2026-05-01T09:00:00.000Z');
const question = { kind: 'question', text: 'A very particular question' } as const;

describe.each(testEngines())('what $name keeps', ({ place }) => {
  it('of a closed entry is who, where and what became of it, and nothing of its text', async () => {
    const db = await openDatabaseForTest(place());
    const inbox = createInbox(db);
    for (const key of ['answered', 'given-up']) await inbox.accept(sampleInboxEntry({ key, screened: question }));
    await inbox.finish(await leaseOne(inbox, 'slack', now, 1000), now);
    await inbox.abandon(await leaseOne(inbox, 'slack', now, 1000), now, 'platform-unavailable');
    const rows = await db.selectFrom('inbox').selectAll().orderBy('key').execute();
    expect(rows).toMatchObject([
      { key: 'answered', outcome: 'finished', closed_at: now.getTime(), due_at: null, lease: null, screened: null },
      { key: 'given-up', outcome: 'platform-unavailable', closed_at: now.getTime(), screened: null },
    ]);
    expect(JSON.stringify(rows)).not.toContain(question.text);
  });

  it('of a text with a vector is not the text', async () => {
    const db = await openDatabaseForTest(place());
    await createVectorCache(db).put('model', new Map([[question.text, Float32Array.of(1)]]));
    const rows = await db.selectFrom('vectors').select(['model', 'text_hash']).execute();
    expect(rows.length).toBe(1);
    expect(JSON.stringify(rows)).not.toContain(question.text);
  });
});

describe('the files of SQLite', () => {
  it('hold no byte of a question that was answered, once they are closed', async () => {
    const dataFolder = temporaryFolder();
    const contents = () => readdirSync(dataFolder).map((file) => readFileSync(join(dataFolder, file), 'latin1'));
    const { inbox, close } = await openStores({ dataFolder });
    for (let index = 0; index < 20; index += 1) {
      await inbox.accept(sampleInboxEntry({ key: `k${index}`, screened: question }));
    }
    expect(contents().join()).toContain(question.text);
    for (let index = 0; index < 20; index += 1) await inbox.finish(await leaseOne(inbox, 'slack', now, 1000), now);
    await close();
    expect(contents().join()).not.toContain(question.text);
  });
});
