import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { type DatabaseLocation, openDatabase } from '../../../adapters/database/open-database.ts';
import { openStores, type Stores, storesOver } from '../../../adapters/database/open-stores.ts';
import type { Database } from '../../../adapters/database/tables.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type AtEnd = (clean: () => void | Promise<void>) => void;

/** A database on which the tests of this file run. */
export interface TestEngine {
  readonly name: string;
  /** A place of its own for the test that asks, or for its file when `atEnd` is vitest's `afterAll`. Nothing is there yet. */
  place(atEnd?: AtEnd): DatabaseLocation;
}

/** SQLite; and PostgreSQL when DATABASE_URL names a server on which databases can be made. */
export function testEngines(): readonly TestEngine[] {
  const url = process.env.DATABASE_URL;
  const sqlite: TestEngine = { name: 'SQLite', place: (atEnd) => ({ dataFolder: temporaryFolder(atEnd) }) };
  return url === undefined || url === '' ? [sqlite] : [sqlite, postgresEngine(url)];
}

/** Makes a database for this file, and a schema in it for each test. */
function postgresEngine(url: string): TestEngine {
  const name = newName();
  beforeAll(async () => {
    await command(url, `create database ${name}`);
    // These tests kill clients, never the server: it need not wait for its disk.
    await command(url, `alter database ${name} set synchronous_commit = off`);
  });
  afterAll(() => command(url, `drop database ${name} with (force)`));
  const own = new URL(url);
  own.pathname = name;
  return {
    name: 'PostgreSQL',
    place(atEnd: AtEnd = onTestFinished) {
      const schema = newName();
      atEnd(() => command(own.href, `drop schema if exists ${schema} cascade`));
      return { url: own.href, schema };
    },
  };
}

function newName(): string {
  return `curbside_test_${randomUUID().replaceAll('-', '')}`;
}

async function command(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Opens one database for the tests of a file. @returns what empties it and hands out its stores: far quicker than opening one a test. */
export function sharedStores(engine: TestEngine): () => Promise<Stores> {
  const location = engine.place(afterAll);
  let opening: Promise<Database> | null = null;
  afterAll(async () => (await opening)?.destroy());
  return async () => {
    opening ??= openDatabase(location);
    const db = await opening;
    await empty(db);
    return storesOver(db);
  };
}

/** Articles first: they point to their versions. */
const tables = [
  'articles',
  'article_versions',
  'sources',
  'turns',
  'answers',
  'feedback',
  'board_requests',
  'inbox',
  'vectors',
  'posted_messages',
  'known_places',
  'settings',
  'stopped_threads',
  'installations',
  'one_time_tickets',
  'posted_answers',
] as const;

async function empty(db: Database): Promise<void> {
  for (const table of tables) await db.deleteFrom(table).execute();
  await db.updateTable('library').set({ revision: 0 }).execute();
}

/** Stores that close when the test ends. */
export async function openStoresForTest(location: DatabaseLocation): Promise<Stores> {
  const stores = await openStores(location);
  onTestFinished(() => stores.close());
  return stores;
}

/** A database that closes when the test ends. */
export async function openDatabaseForTest(location: DatabaseLocation): Promise<Database> {
  const db = await openDatabase(location);
  onTestFinished(() => db.destroy());
  return db;
}
