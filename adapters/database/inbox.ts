import { randomUUID } from 'node:crypto';
import { conversationKey } from '../../src/domain/conversation.ts';
import type { Inbox, LeasedEntry } from '../../src/ports/inbox.ts';
import { canonicalJson } from './canonical-json.ts';
import { inBatches } from './in-batches.ts';
import { type InboxRow, readEntry, readOwed } from './inbox-row.ts';
import { mayBegin } from './may-begin.ts';
import { nextSequence } from './next-sequence.ts';
import type { Database } from './tables.ts';

const finished = 'finished';

export function createInbox(db: Database): Inbox {
  return {
    async accept({ key, receivedAt, screened, ...kept }) {
      const platform = kept.conversation.platform;
      const received = Date.parse(receivedAt);
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('inbox')
        .values((value) => ({
          key,
          platform,
          received_at: received,
          sequence: value
            .selectFrom('inbox')
            .where('due_at', 'is not', null)
            .where('platform', '=', platform)
            .where('received_at', '=', received)
            .select(nextSequence.as('next')),
          // Due at once.
          due_at: 0,
          attempt: 0,
          called_in: kept.overheard ? null : conversationKey(kept.conversation),
          body: canonicalJson({ ...kept, receivedAt }),
          screened: canonicalJson(screened),
        }))
        .onConflict((conflict) => conflict.column('key').doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },

    async lease(platform, now, leaseMs) {
      const until = now.getTime() + leaseMs;
      for (;;) {
        const key = await oldestDue(db, platform, now);
        if (key === null) return null;
        const row = await take(db, key, now, until);
        // Nobody got it: another process was faster, or it was closed. So look again.
        if (row !== null) return readOrGiveUp(db, row, now);
      }
    },

    finish: (entry, now) => close(db, entry, now, finished),

    async abandon(entry, now, code) {
      await close(db, entry, now, code);
    },

    async release(entry, retryAt) {
      await db
        .updateTable('inbox')
        .set({ lease: null, due_at: retryAt.getTime() })
        .where('key', '=', entry.key)
        .where('lease', '=', entry.lease)
        .execute();
    },

    async putOff(entry, until) {
      await db
        .updateTable('inbox')
        .set((value) => ({ lease: null, due_at: until.getTime(), attempt: value('attempt', '-', 1) }))
        .where('key', '=', entry.key)
        .where('lease', '=', entry.lease)
        .execute();
    },

    async stateOf(key) {
      const row = await db.selectFrom('inbox').select(['due_at', 'outcome']).where('key', '=', key).executeTakeFirst();
      if (row === undefined) return null;
      if (row.due_at !== null) return 'owed';
      return row.outcome === finished ? 'finished' : 'given-up';
    },

    async keysFrom(beginning) {
      const rows = await db.selectFrom('inbox').select('key').where(mayBegin('key', beginning)).execute();
      return rows.map(({ key }) => key).filter((key) => key.startsWith(beginning));
    },

    async lastCall(conversation) {
      const row = await db
        .selectFrom('inbox')
        .select('received_at')
        .where('called_in', '=', conversationKey(conversation))
        .orderBy('received_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : new Date(row.received_at);
    },

    async giveUp(platform, concerned, now, code) {
      const owed = await db
        .selectFrom('inbox')
        .select(['key', 'body'])
        .where('platform', '=', platform)
        .where('due_at', 'is not', null)
        .execute();
      const keys = owed
        .map(readOwed)
        .filter(concerned)
        .map(({ key }) => key);
      let closed = 0n;
      await inBatches(keys, async (batch) => {
        const { numUpdatedRows } = await db
          .updateTable('inbox')
          .set({ lease: null, due_at: null, screened: null, closed_at: now.getTime(), outcome: code })
          .where('key', 'in', batch)
          .where('due_at', 'is not', null)
          .executeTakeFirst();
        closed += numUpdatedRows;
      });
      return Number(closed);
    },

    async isHeld({ key, lease }) {
      const row = await db
        .selectFrom('inbox')
        .select('key')
        .where('key', '=', key)
        .where('lease', '=', lease)
        .executeTakeFirst();
      return row !== undefined;
    },

    async waiting() {
      const row = await db
        .selectFrom('inbox')
        .select((select) => select.fn.countAll<number>().as('owed'))
        .where('due_at', 'is not', null)
        .executeTakeFirstOrThrow();
      return row.owed;
    },
  };
}

async function oldestDue(db: Database, platform: string, now: Date): Promise<string | null> {
  const row = await db
    .selectFrom('inbox')
    .select('key')
    .where('platform', '=', platform)
    .where('due_at', '<=', now.getTime())
    .orderBy('received_at')
    .orderBy('sequence')
    .limit(1)
    .executeTakeFirst();
  return row?.key ?? null;
}

/** One statement, which holds the row while it looks whether it is still due: of two callers, one gets it and the other null. */
async function take(db: Database, key: string, now: Date, until: number): Promise<InboxRow | null> {
  const row = await db
    .updateTable('inbox')
    .set((value) => ({ lease: randomUUID(), due_at: until, attempt: value('attempt', '+', 1) }))
    .where('key', '=', key)
    .where('due_at', '<=', now.getTime())
    .returning(['key', 'attempt', 'lease', 'body', 'screened'])
    .executeTakeFirst();
  return row ?? null;
}

/** @returns false when the lease is another's by now, or the entry closed. */
async function close(db: Database, entry: LeasedEntry, now: Date, outcome: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('inbox')
    .set({ lease: null, due_at: null, screened: null, closed_at: now.getTime(), outcome })
    .where('key', '=', entry.key)
    .where('lease', '=', entry.lease)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** A damaged entry is closed, so that it fails once and not for ever. */
async function readOrGiveUp(db: Database, row: InboxRow, now: Date): Promise<LeasedEntry> {
  try {
    return readEntry(row);
  } catch (error) {
    await db
      .updateTable('inbox')
      .set({ lease: null, due_at: null, screened: null, closed_at: now.getTime(), outcome: 'database-unreadable' })
      .where('key', '=', row.key)
      .where('lease', '=', row.lease)
      .execute();
    throw error;
  }
}
