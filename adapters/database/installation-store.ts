import type { InstallationStore, InstalledAt } from '../../src/ports/installation-store.ts';
import type { Database } from './tables.ts';

export function createInstallationStore(db: Database): InstallationStore {
  return {
    async save({ sealed, ...place }) {
      await db
        .insertInto('installations')
        .values({ ...keyOf(place), sealed })
        .onConflict((conflict) => conflict.columns(['enterprise_id', 'team_id']).doUpdateSet({ sealed }))
        .execute();
    },
    async find(place) {
      const { enterprise_id, team_id } = keyOf(place);
      const row = await db
        .selectFrom('installations')
        .select('sealed')
        .where('enterprise_id', '=', enterprise_id)
        .where('team_id', '=', team_id)
        .executeTakeFirst();
      return row === undefined ? null : { enterpriseId: place.enterpriseId, teamId: place.teamId, sealed: row.sealed };
    },
    async remove(place) {
      const { enterprise_id, team_id } = keyOf(place);
      const { numDeletedRows } = await db
        .deleteFrom('installations')
        .where('enterprise_id', '=', enterprise_id)
        .where('team_id', '=', team_id)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
    async list() {
      const rows = await db.selectFrom('installations').selectAll().execute();
      return rows
        .toSorted((a, b) => (keyText(a) < keyText(b) ? -1 : 1))
        .map((row) => ({ enterpriseId: row.enterprise_id || null, teamId: row.team_id || null, sealed: row.sealed }));
    },
  };
}

function keyOf({ enterpriseId, teamId }: InstalledAt) {
  return { enterprise_id: enterpriseId ?? '', team_id: teamId ?? '' };
}

function keyText({ enterprise_id, team_id }: ReturnType<typeof keyOf>): string {
  return `${enterprise_id} ${team_id}`;
}
