import type { ModelLedger } from '../../src/ports/model-ledger.ts';
import type { Database } from './tables.ts';

export function createModelLedger(db: Database): ModelLedger {
  const openDay = (day: string) =>
    db
      .insertInto('model_tokens')
      .values({ day, tokens: 0 })
      .onConflict((conflict) => conflict.column('day').doNothing())
      .execute();
  return {
    async reserve(day, tokens, limit) {
      await openDay(day);
      // One statement that tests and counts, so that two processes cannot both take what is left.
      const { numUpdatedRows } = await db
        .updateTable('model_tokens')
        .set((row) => ({ tokens: row('tokens', '+', tokens) }))
        .where('day', '=', day)
        .where('tokens', '<=', limit - tokens)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async correct(day, difference) {
      await openDay(day);
      await db
        .updateTable('model_tokens')
        .set((row) => ({
          tokens: row
            .case()
            .when('tokens', '<', -difference)
            .then(0)
            .else(row('tokens', '+', difference))
            .end(),
        }))
        .where('day', '=', day)
        .execute();
    },
    async takenOn(day) {
      const row = await db.selectFrom('model_tokens').select('tokens').where('day', '=', day).executeTakeFirst();
      return Number(row?.tokens ?? 0);
    },
  };
}
