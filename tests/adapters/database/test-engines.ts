import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { type DatabaseLocation, openDatabase } from '../../../adapters/database/open-database.ts';
import { openStores, type Stores } from '../../../adapters/database/open-stores.ts';
import type { Database } from '../../../adapters/database/tables.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A database on which the tests of this file run. */
export interface TestEngine {
  readonly name: string;
  /** A place of its own for the test that asks. Nothing is there yet. */
  place(): DatabaseLocation;
}

/** SQLite; and PostgreSQL when DATABASE_URL names a server on which databases can be made. */
export function testEngines(): readonly TestEngine[] {
  const url = process.env.DATABASE_URL;
  const sqlite: TestEngine = { name: 'SQLite', place: () => ({ dataFolder: temporaryFolder() }) };
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
    place() {
      const schema = newName();
      onTestFinished(() => command(own.href, `drop schema if exists ${schema} cascade`));
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
