import { type RawBuilder, sql } from 'kysely';

/** Whether a text begins so; SQLite takes upper and lower case for the same, so the caller looks once more. */
export function mayBegin(column: string, beginning: string): RawBuilder<boolean> {
  const pattern = `${beginning.replace(/[!%_]/g, '!$&')}%`;
  return sql<boolean>`${sql.ref(column)} like ${pattern} escape '!'`;
}
