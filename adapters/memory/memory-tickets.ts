import type { OneTimeTickets } from '../../src/ports/one-time-tickets.ts';

export function createMemoryTickets(): OneTimeTickets {
  const tickets = new Map<string, Date>();
  return {
    issue: async (ticket, expiresAt) => void tickets.set(ticket, expiresAt),
    async redeem(ticket, now) {
      const expiresAt = tickets.get(ticket);
      return expiresAt !== undefined && expiresAt > now && tickets.delete(ticket);
    },
  };
}
