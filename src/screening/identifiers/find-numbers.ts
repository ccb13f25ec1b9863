import { accountCues, anyNumberCues, insurers, recordCues, sometimesNumberCues } from '../words/number-cues.ts';
import { type Candidate, candidatesOf } from './candidate.ts';

/** Record, plan, account, licence and device numbers, and social security numbers. Expects folded text. */
export function findNumbers(text: string): readonly Candidate[] {
  const atLeast = (digits: number) => (found: Candidate) => digitsIn(text, found) >= digits;
  return [
    ...candidatesOf(text, socialSecurity, 'number', 'sure'),
    ...candidatesOf(text, recordNumber, 'number', 'sure').filter(atLeast(3)),
    ...candidatesOf(text, sometimesNumber, 'number', 'sure').filter(atLeast(4)),
    ...candidatesOf(text, planNumber, 'number', 'sure').filter(atLeast(4)),
    ...candidatesOf(text, accountNumber, 'device-or-account', 'sure').filter(atLeast(3)),
    ...candidatesOf(text, hashed, 'number', 'sure'),
    ...candidatesOf(text, longNumber, 'number', 'sure'),
    ...candidatesOf(text, anyNumber, 'number', 'possible'),
    ...candidatesOf(text, code, 'number', 'possible').filter(atLeast(3)),
  ].filter(({ start }) => !publicRegister.test(text.slice(Math.max(0, start - 24), start)));
}

function digitsIn(text: string, { start, end }: Candidate): number {
  return text.slice(start, end).replace(/\D/g, '').length;
}

const beginning = '(?<![\\p{L}\\p{N}])';
const ending = '(?![\\p{L}\\p{N}])';
const unit =
  '(?:mg|mcg|ml|mls|cc|g|kg|lbs?|cm|mm|units?|iu|kcal|cal|calories?|meq|mmol|cells|copies|patients|people|tablets|doses|hours?|days?|weeks?|months?|years?|times|%)';
/** What may stand between the cue and the number: "no.", " is ", "#: ". */
const filler =
  '(?:[ .:#=(-]{1,3}(?:no|num|number|nr|ids?|is|was|of|as|code|card|plan|policy|member|record|ref|file)){0,4}[ .:#=(-]{0,4}';
/** Has a digit, and is no amount: no decimal, no year, no number with a unit. */
const value = `(?!\\d+\\.\\d+${ending})(?!(?:19|20)\\d\\d(?![\\p{L}\\p{N}-]))(?!\\d+[ -]?${unit}${ending})(?<value>#? ?[a-z]{0,6}[-_/]?\\d[\\da-z]*(?:[-_/.]?[\\da-z]+|(?<=\\d{3}) \\d{3,}){0,4})${ending}`;

const after = (cues: readonly string[], wanted: string) =>
  new RegExp(`${beginning}(?:${cues.join('|')})${filler}${wanted}`, 'dgiu');

const recordNumber = after(recordCues, value);
const sometimesNumber = after(sometimesNumberCues, value);
const accountNumber = after(accountCues, value);
/** An insurer beside the number says more than the number: both are taken. */
const planNumber = new RegExp(
  `${beginning}(?<value>(?:${insurers.join('|')})${filler}${value.replace('?<value>', '?:')})`,
  'dgiu',
);
const anyNumber = after(anyNumberCues, `(?<value>#?(?=[a-z-]{0,8}\\d)[a-z\\d]+(?:[-_/.][a-z\\d]+){0,4})${ending}`);

const socialSecurity =
  /(?<![\p{L}\p{N}-])\d{3}-\d{2}-\d{4}(?![\p{L}\p{N}-])|(?<=\b(?:ssn|ss#|social(?: security)?(?: (?:no|number|num))?)[\s:#.is]{0,6})\d{3}[ -]?\d{2}[ -]?\d{4}(?!\p{N})/giu;
const hashed = /(?<![\p{L}\p{N}])#[a-z]{0,6}-?\d[\da-z-]{3,20}(?![\p{L}\p{N}])/giu;
/** Eight digits or more in one piece are no dose; a unit after them says that they are a count. */
const longNumber = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])\\d{8,20}(?![\\p{L}\\p{N}]|[.,/]\\d| ?(?:${unit}|cfu|per|\\/))`,
  'giu',
);
/** Letters and digits, or groups of digits, as records are numbered: "AB-12345", "A12-345", "123-45-678", "98234". */
const code = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:[a-z]{1,6}-?\\d{3,12}[a-z]{0,4}|[a-z]{1,4}\\d{1,4}-[a-z\\d]{2,8}|\\d{3,6}(?:-\\d{2,6}){1,3}|\\d{5,12}(?:-?[a-z]{1,5})?)(?![\\p{L}\\p{N}-]| ?${unit}${ending})`,
  'giu',
);

/** Registers that name works, products and diagnoses: a trial, a paper, an ICD or drug code. */
const publicRegister =
  /(?:NCT|PMID|PMCID|PMC|DOI|ISBN|ISSN|ISRCTN|EudraCT|ICD(?:-?(?:9|10|11))?(?:-CM)?|CPT|HCPCS|LOINC|SNOMED(?: CT)?|NDC|RxCUI|CAS|ATC|MeSH|version|v)[\s:#.-]{0,3}(?:(?:code|id|no|number)[\s:#.]{0,2})?$/i;
