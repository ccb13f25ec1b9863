/** Tickets that are good once, and not for long: what a browser must bring back from an installation that began here. */
export interface OneTimeTickets {
  /** Forgets those that expired before `now`. */
  issue(ticket: string, expiresAt: Date, now: Date): Promise<void>;
  /** True once, for a ticket that was issued and did not expire. Of many callers at once, one gets it. */
  redeem(ticket: string, now: Date): Promise<boolean>;
}
