import type { ModelLedger } from '../../src/ports/model-ledger.ts';

export function createMemoryModelLedger(): ModelLedger {
  const days = new Map<string, number>();
  const takenOn = (day: string) => days.get(day) ?? 0;
  return {
    async reserve(day, tokens, limit) {
      if (takenOn(day) + tokens > limit) return false;
      days.set(day, takenOn(day) + tokens);
      return true;
    },
    async correct(day, difference) {
      days.set(day, Math.max(0, takenOn(day) + difference));
    },
    takenOn: async (day) => takenOn(day),
  };
}
