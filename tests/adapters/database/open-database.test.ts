import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { createArticleStore } from '../../../adapters/database/article-store.ts';
import { createLibraryStore } from '../../../adapters/database/library-store.ts';
import { openDatabase } from '../../../adapters/database/open-database.ts';
import { openStores } from '../../../adapters/database/open-stores.ts';
import { createSourceStore } from '../../../adapters/database/source-store.ts';
import { sampleArticle, sampleSource } from '../../support/samples.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openDatabaseForTest, openStoresForTest, testEngines } from './test-engines.ts';

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe.each(testEngines())('opening $name', ({ place }) => {
  it('finds again what was stored before', async () => {
    const location = place();
    const before = await openStores(location);
    await before.library.replace({ articles: [sampleArticle()], sources: [sampleSource()] });
    await before.close();
    const after = await openStoresForTest(location);
    expect(await after.articles.list()).toEqual([sampleArticle()]);
    expect(await after.library.revision()).toBe(1);
  });

  it('makes the tables once when several open at once', async () => {
    const location = place();
    const opened = await Promise.all(Array.from({ length: 6 }, () => openStoresForTest(location)));
    await Promise.all(opened.map(({ library }, index) => library.saveArticle(sampleArticle({ id: `a${index}` }))));
    for (const { articles, library } of opened) {
      expect((await articles.list()).length).toBe(6);
      expect(await library.revision()).toBe(6);
    }
  });

  it('refuses a database of a newer version, says what to do, and changes nothing', async () => {
    const location = place();
    const newer = await openDatabase(location);
    const migration = { name: '9999-from-the-future', timestamp: new Date(0).toISOString() };
    await newer
      .withTables<{ kysely_migration: typeof migration }>()
      .insertInto('kysely_migration')
      .values(migration)
      .execute();
    await expect(openDatabase(location)).rejects.toMatchObject({
      code: 'database-newer',
      message: expect.stringMatching(/newer version of Curbside \(it knows 9999-from-the-future\); start that version/),
    });
    expect(await newer.selectFrom('library').select('revision').execute()).toEqual([{ revision: 0 }]);
    await newer.destroy();
  });

  it('brings up a database that has a later change and lacks an earlier one', async () => {
    const location = place();
    const ahead = await openDatabase(location);
    await ahead.schema.dropTable('stopped_threads').execute();
    await ahead
      .withTables<{ kysely_migration: { name: string } }>()
      .deleteFrom('kysely_migration')
      .where('name', 'like', '0012-%')
      .execute();
    await ahead.destroy();
    const whole = await openDatabase(location);
    expect(await whole.selectFrom('stopped_threads').selectAll().execute()).toEqual([]);
    await whole.destroy();
  });

  it('answers nothing once it was closed', async () => {
    const stores = await openStores(place());
    await stores.close();
    await expect(stores.inbox.waiting()).rejects.toThrow();
  });
});

describe('opening a data folder', () => {
  it('makes it for its owner alone, the files in it too', async () => {
    const dataFolder = join(temporaryFolder(), 'outer', 'data');
    const stores = await openStoresForTest({ dataFolder });
    await stores.library.saveArticle(sampleArticle());
    expect(modeOf(dataFolder)).toBe('700');
    for (const file of ['curbside.db', 'curbside.db-wal', 'curbside.db-shm']) {
      expect(modeOf(join(dataFolder, file))).toBe('600');
    }
  });

  it('syncs every commit, overwrites what is removed, and holds to its foreign keys', async () => {
    const db = await openDatabaseForTest({ dataFolder: temporaryFolder() });
    const setting = async (name: string) => Object.values((await sql.raw(`pragma ${name}`).execute(db)).rows[0] ?? {});
    expect(await setting('journal_mode')).toEqual(['wal']);
    expect(await setting('synchronous')).toEqual([2]);
    expect(await setting('secure_delete')).toEqual([1]);
    expect(await setting('foreign_keys')).toEqual([1]);
  });

  it('refuses a folder that cannot be made, and names it', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const dataFolder = join(file, 'data');
    await expect(openDatabase({ dataFolder })).rejects.toMatchObject({
      code: 'database-read-only',
      message: `${dataFolder} cannot be written (ENOTDIR); make it writable for this user, free some space, or name another data folder`,
    });
  });

  it('refuses a folder in the place of the file', async () => {
    const dataFolder = temporaryFolder();
    mkdirSync(join(dataFolder, 'curbside.db'));
    await expect(openDatabase({ dataFolder })).rejects.toMatchObject({ code: 'database-unreadable' });
  });

  it('refuses a file of anything else, and leaves it as it is', async () => {
    const dataFolder = temporaryFolder();
    const file = join(dataFolder, 'curbside.db');
    await fc.assert(
      // One byte or two are nothing to SQLite: it makes a database of them.
      fc.asyncProperty(fc.uint8Array({ minLength: 3, maxLength: 4096 }), async (bytes) => {
        writeFileSync(file, bytes);
        await expect(openDatabase({ dataFolder })).rejects.toMatchObject({
          code: 'database-unreadable',
          message: expect.stringContaining(file),
        });
        expect(new Uint8Array(readFileSync(file))).toEqual(bytes);
      }),
      { numRuns: 25 },
    );
  });

  it('refuses a database of which only the beginning is left', async () => {
    const dataFolder = temporaryFolder();
    const file = join(dataFolder, 'curbside.db');
    await (await openStores({ dataFolder })).close();
    truncateSync(file, 4096);
    await expect(openStores({ dataFolder })).rejects.toMatchObject({ code: 'database-unreadable' });
  });

  it('says that the disk is full, and keeps the whole of what it had', async () => {
    const db = await openDatabaseForTest({ dataFolder: temporaryFolder() });
    const library = createLibraryStore(db);
    const before = { articles: [sampleArticle()], sources: [sampleSource()] };
    await library.replace(before);
    await sql`pragma max_page_count = 80`.execute(db);
    const sources = Array.from({ length: 500 }, (_, index) => sampleSource({ id: `s${index}` }));
    await expect(library.replace({ articles: [], sources })).rejects.toMatchObject({
      code: 'database-read-only',
      message: expect.stringContaining('free some space'),
    });
    expect(await createArticleStore(db).list()).toEqual(before.articles);
    expect(await createSourceStore(db).list()).toEqual(before.sources);
    expect(await library.changesSince(1)).toMatchObject({
      revision: 1,
      articles: [],
      sources: [],
      removedArticles: [],
    });
    expect(await library.saveArticle(sampleArticle({ topic: 'Small' }))).toMatchObject({ revision: 2 });
  });
});

describe('opening a URL', () => {
  it.each(['', 'mysql://127.0.0.1/x', 'file:x.db', 'localhost'])(
    'refuses %j, which is not of PostgreSQL',
    async (url) => {
      await expect(openDatabase({ url })).rejects.toMatchObject({ code: 'config-invalid' });
    },
  );

  it.each(['Public', 'a"; drop schema public; --', '', '1st'])('refuses the schema %j', async (schema) => {
    const url = 'postgres://127.0.0.1:1/none';
    await expect(openDatabase({ url, schema })).rejects.toMatchObject({ code: 'config-invalid' });
  });

  it('says that nobody answers, without the password', async () => {
    const opening = openDatabase({ url: 'postgres://example:hush@127.0.0.1:1/none' });
    await expect(opening).rejects.toMatchObject({
      code: 'database-unreadable',
      message: expect.not.stringContaining('hush'),
    });
  });
});
