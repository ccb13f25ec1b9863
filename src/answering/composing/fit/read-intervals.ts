import { above, atLeast, atMost, below, overlap, type Range } from './range.ts';

/** A range as words say it, and where it stands in the text. */
export interface Interval {
  readonly range: Range;
  readonly start: number;
  readonly end: number;
  /** As it stands behind the last number, e.g. "kg"; "" when there is none. */
  readonly unit: string;
}

const number = String.raw`\d+(?:\.\d+)?`;
const unit = String.raw`(?:\s*(?:ml\/min(?:\/1\.73 ?m2)?|mmol\/l|meq\/l|mg\/dl|mm ?hg|kpa|kg|lbs?|pounds?|years?|yrs?|months?|mo|weeks?)(?![\p{L}\/]))?`;
const over = '(?:above|over|more than|greater than|higher than|older than|heavier than|exceed(?:s|ing)?|after|>)';
const under = '(?:below|under|less than|lower than|younger than|lighter than|before|<)';
const least = '(?:at least|no less than|not less than|not below|from(?: about)?|minimum of|>=|≥)';
const most = '(?:at most|up to|no more than|not more than|not above|maximum of|<=|≤)';
const about = String.raw`\s*(?:the age of |age |about |a |an )?`;
const upward =
  '(?:or|and) (?:more|higher|greater|above|older|over|heavier)|of age (?:or|and) (?:older|over)|old (?:or|and) older';
const downward = '(?:or|and) (?:less|lower|fewer|below|younger|under)|of age (?:or|and) younger';

const pattern = new RegExp(
  [
    String.raw`between${about}(?<from>${number})${unit}\s*and${about}(?<to>${number})(?<u1>${unit})`,
    String.raw`${over}${about}(?<gt>${number})${unit},?\s*(?:but|and|to)?\s*${under}${about}(?<lt>${number})(?<u2>${unit})`,
    String.raw`(?<![\d.\p{L}/])(?<first>${number})${unit}\s*(?:-|to)\s*(?<last>${number})(?<u3>${unit})(?![\d])`,
    String.raw`${over}${about}(?<above>${number})(?<u4>${unit})(?!\s*(?:-|to)\s*\d|\d|\.\d)`,
    `${under}${about}(?<below>${number})(?<u5>${unit})`,
    `${least}${about}(?<least>${number})(?<u6>${unit})`,
    `${most}${about}(?<most>${number})(?<u7>${unit})`,
    String.raw`(?<![\d.\p{L}/])(?<up>${number})(?<u8>${unit})\s+(?:${upward})`,
    String.raw`(?<![\d.\p{L}/])(?<down>${number})(?<u9>${unit})\s+(?:${downward})`,
  ].join('|'),
  'gu',
);

/** Lower case, one kind of dash; offsets stay. */
export function plainText(text: string): string {
  return text.toLowerCase().replace(/[‐-―−]/g, '-');
}

/** Every range that a plain text names: "between 30 and 45", "50 mL/min or less", "above 4.5 but below 10". */
export function readIntervals(plain: string): readonly Interval[] {
  return [...plain.matchAll(pattern)].map((match) => {
    const groups = match.groups ?? {};
    const last = Object.entries(groups).find(([name, value]) => /^u\d$/.test(name) && value !== undefined)?.[1] ?? '';
    return { range: rangeOf(groups), start: match.index, end: match.index + match[0].length, unit: last.trim() };
  });
}

function rangeOf(groups: Readonly<Record<string, string | undefined>>): Range {
  const sides: readonly (readonly [name: string, side: (value: number) => Range])[] = [
    ['from', atLeast],
    ['to', atMost],
    ['gt', above],
    ['lt', below],
    ['first', atLeast],
    ['last', atMost],
    ['above', above],
    ['below', below],
    ['least', atLeast],
    ['most', atMost],
    ['up', atLeast],
    ['down', atMost],
  ];
  return sides
    .flatMap(([name, side]) => (groups[name] === undefined ? [] : [side(Number(groups[name]))]))
    .reduce(overlap, atLeast(0));
}
