import { z } from 'zod';

/** A day without a time of day or a zone, as `YYYY-MM-DD`. Strings of this form sort by date. */
export type CalendarDate = string;

const form = /^\d{4}-\d{2}-\d{2}$/;

export const calendarDateSchema = z
  .string()
  .refine(isCalendarDate, 'must be a date of the calendar, written YYYY-MM-DD');

export function isCalendarDate(text: string): boolean {
  if (!form.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  // 2026-02-30 rolls over to March, and then no longer prints as it was written.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** The day in UTC on which an instant falls. */
export function calendarDateOf(instant: Date): CalendarDate {
  return instant.toISOString().slice(0, 10);
}

/** "2026-04-14" → "14 April 2026": no reader can mistake the month for the day. */
export function spellDate(date: CalendarDate): string {
  const instant = new Date(`${date}T00:00:00Z`);
  return instant.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
