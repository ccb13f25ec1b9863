import { type Candidate, candidatesOf } from './candidate.ts';

/** Record, plan, account, licence and device numbers, and social security numbers. Expects folded text. */
export function findNumbers(text: string): readonly Candidate[] {
  return [
    ...candidatesOf(text, socialSecurity, 'number', 'sure'),
    ...candidatesOf(text, strongCue, 'number', 'sure').filter((found) => digitsIn(text, found) >= 3),
    ...candidatesOf(text, weakCue, 'number', 'sure').filter((found) => digitsIn(text, found) >= 4),
    ...[...text.matchAll(insured)]
      .map(
        (match) =>
          ({ start: match.index, end: match.index + match[0].length, type: 'number', certainty: 'sure' }) as const,
      )
      .filter((found) => digitsIn(text, found) >= 4),
    ...candidatesOf(text, deviceCue, 'device-or-account', 'sure').filter((found) => digitsIn(text, found) >= 3),
    ...candidatesOf(text, hashed, 'number', 'sure'),
    ...candidatesOf(text, longNumber, 'number', 'sure'),
    ...candidatesOf(text, code, 'number', 'possible').filter((found) => digitsIn(text, found) >= 4),
  ].filter(({ start }) => !isPublicNumber(text.slice(Math.max(0, start - 24), start)));
}

const socialSecurity =
  /(?<![\p{L}\p{N}-])\d{3}-\d{2}-\d{4}(?![\p{L}\p{N}-])|(?<=\b(?:ssn|ss#|social(?: security)?(?: (?:no|number|num))?)[\s:#.is]{0,6})\d{3}[ -]?\d{2}[ -]?\d{4}(?!\p{N})/giu;

/** What may stand between the cue and the number: "no.", "is", "#:". */
const filler =
  '(?:[ .:#=(-]{1,3}(?:no|num|number|nr|id|ids|is|was|of|as|code|card|plan|policy|member|record|ref|file))*[ .:#=(-]{0,4}';
/** Has a digit, and is no amount: neither a decimal nor a number with a unit. */
const value =
  '(?!\\d+\\.\\d+(?![\\p{L}\\p{N}]))(?!(?:19|20)\\d\\d(?![\\p{L}\\p{N}-]))(?!\\d+ ?(?:mg|mcg|ml|g|kg|units?|iu|kcal|meq|cells|mmol|patients|%))(?<value>#? ?[a-z]{0,6}[-_/]?\\d[\\da-z]*(?:[-_/.]?[\\da-z]+){0,4})(?![\\p{L}\\p{N}])';

const strongCue = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<cue>mrns?|med(?:ical)?\\.? ?rec(?:ord)?s?|m\\.r\\.n\\.?|(?:patient|pt|member|subscriber|beneficiary|insurance|ins\\.?|policy|plan|hospital|chart|record|case|national|health|person|employee|student|military|state)(?:'s)? ?(?:id|identifier|identification|no|num|number|#)|nhs|hicn|mbi|npi|dea|emr|ehr|epic id|ssn|passport|driver'?s? licen[cs]e|licen[cs]e plate|licen[cs]e|certificate|ref(?:erence)?\\.? ?(?:code|id|no|number|#)|accession|encounter|visit id|specimen id|claim)${filler}${value}`,
  'dgiu',
);
const weakCue = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<cue>insurance(?: plan| policy)?|insurer|ins\\. policy|policy|health plan|plan|coverage|chart|file|record|patient|pt|id|identifier|ref|code|confirmation|order|ticket|group|membership|voucher|benefits?)${filler}${value}`,
  'dgiu',
);
/** An insurer beside the number says more than the number: both are taken. */
const insured = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:medicare|medicaid|hmo|ppo|tricare|aetna|cigna|humana|blue cross(?: blue shield)?|bcbs|anthem|kaiser|unitedhealthcare|uhc)${filler}${value}`,
  'dgiu',
);
const deviceCue = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<cue>acc(?:oun)?t\\.?|account|serial|s\\/n|sn|device(?: id)?|pacemaker(?: id)?|implant(?: id)?|lot|model|vin|udi|imei|iban|credit card|card|plate)${filler}${value}`,
  'dgiu',
);
const hashed = /(?<![\p{L}\p{N}])#[a-z]{0,6}-?\d[\da-z-]{3,20}(?![\p{L}\p{N}])/giu;
/** Eight digits or more in one piece are no dose: a unit after them says that they are a count. */
const longNumber =
  /(?<![\p{L}\p{N}.,/-])\d{8,20}(?![\p{L}\p{N}]|[.,/]\d| ?(?:%|units?|iu|copies|cells?|cfu|mg|mcg|ml|per|\/))/giu;
const code =
  /(?<![\p{L}\p{N}-])(?:[a-z]{1,6}-?\d{4,12}[a-z]?|\d{3,6}(?:-\d{2,6}){1,3}|[a-z]\d{1,4}-\d{2,6}|\d{5,12}(?:-?[a-z]{1,5})?)(?![\p{L}\p{N}-])/giu;

function digitsIn(text: string, { start, end }: Candidate): number {
  return text.slice(start, end).replace(/\D/g, '').length;
}

/** Registers that name works, products and diagnoses: a trial, a paper, an ICD or drug code. */
function isPublicNumber(before: string): boolean {
  return /(?:NCT|PMID|PMCID|PMC|DOI|ISBN|ISSN|ISRCTN|EudraCT|ICD(?:-?(?:9|10|11))?(?:-CM)?|CPT|HCPCS|LOINC|SNOMED(?: CT)?|NDC|RxCUI|CAS|ATC|MeSH|version|v)[\s:#.-]{0,3}(?:(?:code|id|no|number)[\s:#.]{0,2})?$/i.test(
    before,
  );
}
