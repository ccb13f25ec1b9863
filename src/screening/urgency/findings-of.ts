import { backgroundFindings } from './background-findings.ts';
import { bodyFindings } from './body-findings.ts';
import { chestFindings } from './chest-findings.ts';
import { isAbsent, isDenied } from './denied.ts';
import type { Finding, WordFinding } from './emergency.ts';
import { generalFindings } from './general-findings.ts';
import { nerveFindings } from './nerve-findings.ts';
import { vitalSignsOf } from './vital-signs.ts';

/** Everything that a text says somebody has, in words or in numbers. Lower case expected. */
export function findingsOf(text: string): ReadonlySet<Finding> {
  const inWords = findingNames.filter((name) => occurrences(text, name).length > 0);
  return new Set([...inWords, ...vitalSignsOf(text)]);
}

/** True when somebody is said to have it at this moment: "in septic shock", "?stroke", "thinks it is …". */
export function isFoundNow(text: string, name: Finding): boolean {
  return (
    isWordFinding(name) &&
    occurrences(text, name).some(
      ({ start, end }) =>
        (start === 0 && /^\W*$/.test(text.slice(end))) ||
        nowBefore.test(text.slice(Math.max(0, start - 40), start)) ||
        nowAfter.test(text.slice(end, end + 30)),
    )
  );
}

/** True when a text begins with it: "adrenal crisis, hydrocortisone dose?". */
export function opensWith(text: string, name: Finding): boolean {
  return isWordFinding(name) && occurrences(text, name).some(({ start }) => start === 0);
}

const nowBefore =
  /(?:\?|\b(?:in|into|having|has|suspect(?:ed|ing)?|possible|probable|likely|query|rule out|r\/o|concern(?:ed)?(?: for| about)?|worried about|signs of|looks like|think(?:s|ing)?(?: \w+){0,3}|going into|active(?:ly)?|now|just had(?: an?)?|acute|sudden|code|with)) ?(?:an? |acute |massive |severe |the )*$/;
const nowAfter =
  /^\W{0,2} ?(?:now|right now|currently|in progress|at bedside|alert|called|code|here|started|ongoing|suspected|in (?:the )?(?:icu|or|ed|er|ward|unit|bed|room))\b/;

const patterns: Readonly<Record<WordFinding, RegExp>> = {
  ...generalFindings,
  ...chestFindings,
  ...nerveFindings,
  ...bodyFindings,
  ...backgroundFindings,
};
const findingNames = Object.keys(patterns).filter(isWordFinding);

function isWordFinding(name: string): name is WordFinding {
  return Object.hasOwn(patterns, name);
}

interface Occurrence {
  readonly start: number;
  readonly end: number;
}

function occurrences(text: string, name: WordFinding): readonly Occurrence[] {
  // Most patterns stand nowhere, and searching tells so in half the time.
  if (text.search(patterns[name]) === -1) return [];
  return [...text.matchAll(patterns[name])]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => !(Object.hasOwn(backgroundFindings, name) ? isAbsent : isDenied)(text, start, end));
}
