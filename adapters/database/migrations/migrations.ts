import type { Migration } from 'kysely';
import { createFirstTables } from './0001-first-tables.ts';
import { createPostedMessages } from './0030-posted-messages.ts';

/** In the order of their names. One that was ever released is never edited: add the next. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': { up: createFirstTables },
  '0030-posted-messages': { up: createPostedMessages },
};
