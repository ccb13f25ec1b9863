import type { Token } from './split-tokens.ts';
import { isTimeUnit, unitNames } from './units.ts';

/** How often: "2/day" is twice daily, "1/8hour" every 8 hours. */
interface Frequency {
  readonly key: string;
  /** Tokens that say it. */
  readonly length: number;
}

interface Period {
  readonly name: string;
  readonly length: number;
}

const words: ReadonlyMap<string, string> = new Map([
  ['daily', '1/day'],
  ['qd', '1/day'],
  ['bid', '2/day'],
  ['tid', '3/day'],
  ['qid', '4/day'],
  ['qod', '1/2day'],
  ['hourly', '1/hour'],
  ['nightly', '1/night'],
  ['qhs', '1/night'],
  ['bedtime', '1/night'],
  ['weekly', '1/week'],
  ['biweekly', 'biweekly'],
  ['fortnightly', '1/2week'],
  ['monthly', '1/month'],
  ['bimonthly', 'bimonthly'],
  ['quarterly', '1/3month'],
  ['yearly', '1/year'],
  ['annually', '1/year'],
  ['annual', '1/year'],
]);

const counts: ReadonlyMap<string, string> = new Map([
  ['once', '1'],
  ['twice', '2'],
  ['thrice', '3'],
]);

/** "Twice daily", "3 times a day", "every 4 to 6 hours", "mg/day", "per week". @returns null where the tokens say no frequency. */
export function frequencyAt(tokens: readonly Token[], at: number): Frequency | null {
  const first = tokens[at]?.text ?? '';
  const count = countAt(tokens, at);
  if (count !== null) {
    const period = periodAt(tokens, at + count.length, true);
    if (period !== null) return { key: `${count.name}/${period.name}`, length: count.length + period.length };
  }
  const word = words.get(first);
  if (word !== undefined) return { key: word, length: 1 };
  const code = /^q(\d+)h$/.exec(first);
  if (code !== null) return { key: `1/${plainPeriod(code[1] ?? '', 'hour')}`, length: 1 };
  const counted = isNumber(tokens[at - 1]) || unitNames.has(tokens[at - 1]?.text ?? '');
  const period = periodAt(tokens, at, counted);
  return period === null ? null : { key: `1/${period.name}`, length: period.length };
}

/** "Once", "3 times", "two or three times", "2x". */
function countAt(tokens: readonly Token[], at: number): Period | null {
  const word = counts.get(tokens[at]?.text ?? '');
  if (word !== undefined) return { name: word, length: 1 };
  const low = tokens[at]?.value ?? null;
  if (low === null) return null;
  if (isTimes(tokens[at + 1])) return { name: String(low), length: 2 };
  const joined = /^(to|or)$/.test(tokens[at + 1]?.text ?? '') ? 2 : 1;
  const high = tokens[at + joined]?.value ?? null;
  if (high === null || !isTimes(tokens[at + joined + 1])) return null;
  return { name: `${low}-${high}`, length: joined + 2 };
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && token.value !== null;
}

function isTimes(token: Token | undefined): boolean {
  return token?.text === 'times' || token?.text === 'time' || token?.text === 'x';
}

/** @param counted whether an amount or a count stands before it: "a day" alone says no frequency. */
function periodAt(tokens: readonly Token[], at: number, counted: boolean): Period | null {
  const first = tokens[at]?.text ?? '';
  if (counted && words.get(first)?.startsWith('1/')) return { name: words.get(first)?.slice(2) ?? '', length: 1 };
  if (first === 'every') return intervalAt(tokens, at);
  if (!/^(a|an|per|each|\/)$/.test(first) || (!counted && !/^(per|each)$/.test(first))) return null;
  const unit = timeUnit(tokens[at + 1]);
  if (unit !== null) return { name: unit, length: 2 };
  const many = first === 'per' || first === '/' ? timeUnit(tokens[at + 2]) : null;
  const count = tokens[at + 1];
  return many === null || count === undefined || !isNumber(count)
    ? null
    : { name: plainPeriod(count.text, many), length: 3 };
}

/** "Every day", "every other week", "every 12 hours", "every 4 to 6 hours". */
function intervalAt(tokens: readonly Token[], at: number): Period | null {
  const unit = timeUnit(tokens[at + 1]);
  if (unit !== null) return { name: unit, length: 2 };
  const next = tokens[at + 1];
  const skipped = next?.text === 'other' || next?.text === 'second' ? timeUnit(tokens[at + 2]) : null;
  if (skipped !== null) return { name: `2${skipped}`, length: 3 };
  if (next === undefined || !isNumber(next)) return null;
  const whole = timeUnit(tokens[at + 2]);
  if (whole !== null) return { name: plainPeriod(next.text, whole), length: 3 };
  const joined = /^(to|or)$/.test(tokens[at + 2]?.text ?? '') ? 3 : 2;
  const high = tokens[at + joined];
  const ranged = timeUnit(tokens[at + joined + 1]);
  return high === undefined || !isNumber(high) || ranged === null
    ? null
    : { name: `${next.text}-${high.text}${ranged}`, length: joined + 2 };
}

function timeUnit(token: Token | undefined): string | null {
  if (token === undefined) return null;
  if (token.text === 'night' || token.text === 'evening') return 'night';
  if (token.text === 'morning') return 'morning';
  const unit = unitNames.get(token.text);
  return unit !== undefined && isTimeUnit(unit) ? unit : null;
}

function plainPeriod(count: string, unit: string): string {
  if (count === '1') return unit;
  if (unit === 'hour' && count === '24') return 'day';
  if (unit === 'day' && count === '7') return 'week';
  return `${count}${unit}`;
}
