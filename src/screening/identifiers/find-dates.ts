import { type Candidate, candidatesOf } from './candidate.ts';

/** Dates more exact than a year (HIPAA counts those; a year alone is none). Expects folded text. */
export function findDates(text: string): readonly Candidate[] {
  return [
    ...fullDates.flatMap((pattern) => candidatesOf(text, pattern, 'date', 'sure')),
    ...partialDates.flatMap((pattern) => candidatesOf(text, pattern, 'date', 'likely')),
    ...candidatesOf(text, vagueDate, 'date', 'possible'),
  ].filter(({ start, end }) => !isVerbMay(text.slice(start, end)) && !isPublicationDate(text, start, end));
}

const month =
  '(?:january|february|march|april|june|july|august|september|october|november|december|may|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)';
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = "(?:(?:19|20)\\d\\d|'\\d\\d)";
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const season = '(?:spring|summer|fall|autumn|winter)';
const shortDate = '(?:0?[1-9]|1[0-2])\\/(?:0?[1-9]|[12]\\d|3[01])';
const amount = '(?:mg|mcg|g|ml|units?|minutes?|hours?|days?|weeks?|months?|years?|times|patients|percent|or|to)';

const fullDates = [
  whole(`${month} ?${day},? {0,2}(?:of )?${year}`),
  whole(`${day}[ -](?:of )?${month}[ ,-]{0,2}${year}`),
  whole(`${month}-${day}-${year}`),
  /(?<![\p{L}\p{N}./-])(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|[12]\d|3[01])\1(?:19|20)?\d\d(?![\p{L}\p{N}/-]|\.\d)/gu,
  /(?<![\p{L}\p{N}./-])(?:19|20)\d\d([/.-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?![\p{N}/-])/gu,
  /\b(?:dob|d\.o\.b\.?|date of birth|born(?: on)?)\s?[:=-]?\s{0,2}(?<value>\d[\d/.-]{3,9}\d)(?!\p{N})/dgiu,
];

const partialDates = [
  whole(`${month} ?${day}(?! ?(?:%|${amount}(?![\\p{L}])))`),
  whole(`(?:the )?${day}[ -](?:of )?${month}`),
  whole(`${month},? (?:of )?${year}`),
  new RegExp(
    `\\b(?:on|dated?|since|until|visit(?:ed)?|seen|admitted|discharged|appointment|appt|surgery|born|f\\/u)\\s(?:in |on )?(?<value>${shortDate})(?![\\p{N}/%])`,
    'dgiu',
  ),
];

const vagueDate = whole(
  [
    `(?:last|this|next|past|previous|coming) (?:week|month|year|weekend|night|${weekday}|${season}|${month})`,
    `(?:early|mid|late|end of|beginning of)[ -]${month}(?: ${year})?`,
    `${season} (?:of )?${year}`,
    `(?:on |since )?${weekday}(?: (?:morning|afternoon|evening|night))?`,
    'yesterday',
    `(?<=\\b(?:in|since) )${month}`,
    shortDate,
  ].join('|'),
);

function whole(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
}

/** "patients may 2 hours later": the month has its capital, a year, or "last" and the like before it. */
function isVerbMay(match: string): boolean {
  return /(?:^|\d(?:st|nd|rd|th)? )may\b/.test(match) && !/\d{4}|'\d\d/.test(match);
}

/** A guideline's or a study's month tells nothing about a person: "the guideline published in March 2022". */
function isPublicationDate(text: string, start: number, end: number): boolean {
  return (
    publishedBefore.test(text.slice(Math.max(0, start - 60), start)) || publishedAfter.test(text.slice(end, end + 30))
  );
}

const publishedBefore =
  /\b(?:as of|guid(?:elines?|ance)|recommendations?|publi(?:shed|cation)|releas(?:ed?|ing)|approv(?:ed|al)|update[sd]?|revis(?:ed|ion)|version|edition|article|paper|trial|label(?:l?ing)?|issued?|statement)(?: (?:in|on|of|from|dated|as of|by the [\w ]{2,20}|\w{2,12}))? ?$/i;
const publishedAfter = /^'?s? (?:guid(?:elines?|ance)|updates?|issue|edition|version|revision|statement|article)\b/i;
