import { createHash } from 'node:crypto';
import type { OneTimeTickets } from '../../src/ports/one-time-tickets.ts';
import type { Database } from './tables.ts';

export function createOneTimeTickets(db: Database): OneTimeTickets {
  return {
    async issue(ticket, expiresAt, now) {
      await db.deleteFrom('one_time_tickets').where('expires_at', '<=', now.getTime()).execute();
      await db
        .insertInto('one_time_tickets')
        .values({ ticket_hash: hashOf(ticket), expires_at: expiresAt.getTime() })
        .execute();
    },
    async redeem(ticket, now) {
      // One statement looks and takes: of two callers, one deletes the row.
      const { numDeletedRows } = await db
        .deleteFrom('one_time_tickets')
        .where('ticket_hash', '=', hashOf(ticket))
        .where('expires_at', '>', now.getTime())
        .executeTakeFirst();
      return numDeletedRows === 1n;
    },
  };
}

function hashOf(ticket: string): string {
  return createHash('sha256').update(ticket).digest('hex');
}
