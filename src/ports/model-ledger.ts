import type { CalendarDate } from '../domain/calendar-date.ts';

/** Tokens that models took, by day (UTC): one count for all processes over a database. */
export interface ModelLedger {
  /** Counts the tokens, unless the day would then be over its limit. @returns whether they were counted. */
  reserve(day: CalendarDate, tokens: number, limit: number): Promise<boolean>;
  /** Corrects the count by what a call took more, or less, than was reserved for it. */
  correct(day: CalendarDate, difference: number): Promise<void>;
  takenOn(day: CalendarDate): Promise<number>;
}
