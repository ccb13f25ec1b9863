import { describe, expect, it } from 'vitest';
import type { ModelLedger } from '../../src/ports/model-ledger.ts';

let days = 0;
// Stores are shared between tests: each test has a day of its own.
const aDay = () => {
  days += 1;
  return new Date(Date.UTC(2100, 0, days)).toISOString().slice(0, 10);
};

export function modelLedgerContract(name: string, open: () => Promise<ModelLedger>): void {
  describe(`model ledger: ${name}`, () => {
    it('begins every day with nothing', async () => {
      expect(await (await open()).takenOn(aDay())).toBe(0);
    });

    it('counts what is reserved up to the limit, and nothing beyond it', async () => {
      const ledger = await open();
      const day = aDay();
      expect(await ledger.reserve(day, 600, 1_000)).toBe(true);
      expect(await ledger.reserve(day, 401, 1_000)).toBe(false);
      expect(await ledger.reserve(day, 400, 1_000)).toBe(true);
      expect(await ledger.takenOn(day)).toBe(1_000);
    });

    it('gives back what a call did not take, and never counts below nothing', async () => {
      const ledger = await open();
      const day = aDay();
      await ledger.reserve(day, 600, 1_000);
      await ledger.correct(day, -500);
      expect(await ledger.takenOn(day)).toBe(100);
      await ledger.correct(day, 50);
      expect(await ledger.takenOn(day)).toBe(150);
      await ledger.correct(day, -900);
      expect(await ledger.takenOn(day)).toBe(0);
    });

    it('lets no two callers take what is left', async () => {
      const ledger = await open();
      const day = aDay();
      const taken = await Promise.all(Array.from({ length: 12 }, () => ledger.reserve(day, 100, 500)));
      expect(taken.filter((one) => one)).toHaveLength(5);
      expect(await ledger.takenOn(day)).toBe(500);
    });
  });
}
