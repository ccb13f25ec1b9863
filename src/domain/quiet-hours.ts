/** When Curbside does not speak to a whole place. Over midnight when `until` is before `from`. */
export interface QuietHours {
  /** "22:00": the first quiet minute. */
  readonly from: string;
  /** "06:30": the first minute that is not quiet. Never equal to `from`. */
  readonly until: string;
  /** An IANA name, such as "Europe/London". */
  readonly timeZone: string;
}

const clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** @returns null when a time or the time zone is none, and for hours that begin when they end. */
export function parseQuietHours({ from, until, timeZone }: QuietHours): QuietHours | null {
  const times = clockTime.test(from) && clockTime.test(until) && from !== until;
  return times && isTimeZone(timeZone) ? { from, until, timeZone } : null;
}

export function isQuiet(hours: QuietHours, now: Date): boolean {
  const { from, until, timeZone } = hours;
  const time = wallClock(now, timeZone);
  return from < until ? from <= time && time < until : from <= time || time < until;
}

/** "22:00 to 06:30 (Europe/London)" */
export function spellQuietHours({ from, until, timeZone }: QuietHours): string {
  return `${from} to ${until} (${timeZone})`;
}

function wallClock(now: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return format.format(now);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
