/** Orders ids by their UTF-16 units. Not left to the database: every PostgreSQL sorts by its own locale. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
