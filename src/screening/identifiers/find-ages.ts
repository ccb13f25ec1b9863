import { type Candidate, candidatesOf } from './candidate.ts';

/** Ages over 89, which single a person out (HIPAA Safe Harbor item C). "Patients over 90" is a population, not a person's age. */
export function findAges(text: string): readonly Candidate[] {
  return patterns.flatMap((pattern) => candidatesOf(text, pattern, 'age-over-89', 'sure'));
}

const old = '(?<![\\p{N}.,/-])(?:9\\d|1[01]\\d)';
const patterns = [
  new RegExp(`(?<value>${old})[ -]?(?:y(?:ea)?rs?|years?)[ -]?(?:old|of age)\\b`, 'dgiu'),
  new RegExp(`(?<value>${old})[ -]?(?:y\\/?o|y\\.o\\.|yr)\\b`, 'dgiu'),
  // "101 F" is a temperature, so that a woman counts up to 95 only.
  /(?<![\p{N}.,/-])(?:(?:9\d|1[01]\d)M|9[0-5] ?F)(?![\p{L}\p{N}])/gu,
  new RegExp(
    `\\b(?:aged?|age:|age is|age of|turn(?:s|ed)?) (?<value>${old})(?![\\p{N}%])(?! ?(?:or|and|to|-))`,
    'dgiu',
  ),
];
