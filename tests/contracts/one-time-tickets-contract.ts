import { describe, expect, it } from 'vitest';
import type { OneTimeTickets } from '../../src/ports/one-time-tickets.ts';

const now = new Date('2026-05-01T09:00:00.000Z');
const later = (ms: number) => new Date(now.getTime() + ms);

/** What every OneTimeTickets does. `open` gives an empty one, which ends with the test. */
export function oneTimeTicketsContract(name: string, open: () => Promise<OneTimeTickets>): void {
  describe(`OneTimeTickets: ${name}`, () => {
    it('takes a ticket once', async () => {
      const tickets = await open();
      await tickets.issue('one', later(1_000), now);
      await tickets.issue('two', later(1_000), now);
      expect(await tickets.redeem('one', later(999))).toBe(true);
      expect(await tickets.redeem('one', later(999))).toBe(false);
      expect(await tickets.redeem('two', later(999))).toBe(true);
    });

    it('takes none that it did not issue, and none that expired', async () => {
      const tickets = await open();
      await tickets.issue('one', later(1_000), now);
      expect(await tickets.redeem('other', now)).toBe(false);
      expect(await tickets.redeem('one', later(1_000))).toBe(false);
    });

    it('gives a ticket to one of many who bring it at once', async () => {
      const tickets = await open();
      await tickets.issue('one', later(1_000), now);
      const taken = await Promise.all(Array.from({ length: 20 }, () => tickets.redeem('one', now)));
      expect(taken.filter((got) => got)).toHaveLength(1);
    });

    it('still takes what is good when others expired', async () => {
      const tickets = await open();
      await tickets.issue('old', later(1_000), now);
      await tickets.issue('new', later(3_000), later(2_000));
      expect(await tickets.redeem('old', later(2_000))).toBe(false);
      expect(await tickets.redeem('new', later(2_000))).toBe(true);
    });
  });
}
