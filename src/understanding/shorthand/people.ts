import { type Population, populationsOf } from '../../matching/populations.ts';

/** For whom a text asks, as stated in it. Offsets in UTF-16 units, end exclusive. */
export interface PeopleMention {
  readonly start: number;
  readonly end: number;
  readonly groups: ReadonlySet<PeopleGroup>;
}

/** Two mentions of one group exclude each other. */
export type PeopleGroup = 'age' | 'reproduction' | 'kidney' | 'liver' | 'size';

const groupOf: Readonly<Partial<Record<Population, PeopleGroup>>> = {
  newborn: 'age',
  child: 'age',
  adolescent: 'age',
  elderly: 'age',
  pregnant: 'reproduction',
  breastfeeding: 'reproduction',
  renal: 'kidney',
  dialysis: 'kidney',
  hepatic: 'liver',
};

export function groupsOf(text: string): ReadonlySet<PeopleGroup> {
  const groups = new Set([...populationsOf(text)].flatMap((population) => groupOf[population] ?? []));
  if (/\badults?\b/i.test(text)) groups.add('age');
  if (/\b(?:obes\w+|overweight|bariatric|underweight)\b/i.test(text)) groups.add('size');
  return groups;
}

/** Organs that are named alone and mean that they fail, and other short forms. */
const shortForms: readonly (readonly [typed: RegExp, meant: string])[] = [
  [/^(?:renal|kidneys?|renal (?:fn|function)|renal dosing|renal dose|bad kidneys)$/i, 'in renal impairment'],
  [/^(?:hepatic|liver|bad liver|cirrhosis|cirrhotic)$/i, 'in liver impairment'],
  [/^(?:preg|pregnan(?:t|cy)|while pregnant)$/i, 'in pregnancy'],
  [/^(?:bf|breast-?\s?feeding|lactation|lactating|nursing mom|nursing mother)$/i, 'while breastfeeding'],
  [/^(?:kids|children)$/i, 'in children'],
  [/^(?:peds?|paeds|pediatrics?|paediatrics?|kid|child)$/i, 'in a child'],
  [/^(?:infants|babies)$/i, 'in infants'],
  [/^(?:baby|infant)$/i, 'in an infant'],
  [/^(?:newborns?|neonates?|neonatal)$/i, 'in a newborn'],
  [/^(?:teens?|teenagers?|adolescents?)$/i, 'in an adolescent'],
  [/^(?:elderly|geriatric|geri|older adults?|seniors?|frail)$/i, 'in the elderly'],
  [/^adults$/i, 'in adults'],
  [/^adult$/i, 'in an adult'],
  [/^(?:obese|obesity|bariatric|overweight)$/i, 'in an obese patient'],
  [/^(?:hd|esrd|haemodialysis|hemodialysis|dialysis|pd)$/i, 'on dialysis'],
];

/** People as the last words of a question: "kids" → "in a child". Null when the text names no people, or more than people. */
export function tellPeople(text: string): string | null {
  const bare = text.trim().replace(/^(?:an?|the) (?=\S)/i, '');
  return shortForms.find(([typed]) => typed.test(bare))?.[1] ?? null;
}

const longestMention = 3;

/** Every mention of people, at its shortest. */
export function peopleIn(
  text: string,
  words: readonly { readonly start: number; readonly end: number }[],
): readonly PeopleMention[] {
  const found: PeopleMention[] = [];
  // Most texts name nobody, and the search by windows is dear.
  if (groupsOf(text).size === 0) return found;
  for (let length = 1; length <= longestMention; length += 1) {
    words.forEach(({ start }, at) => {
      const end = words[at + length - 1]?.end;
      if (end === undefined || found.some((other) => other.start < end && start < other.end)) return;
      const groups = groupsOf(text.slice(start, end));
      if (groups.size > 0) found.push({ start, end, groups });
    });
  }
  return found.toSorted((one, other) => one.start - other.start);
}
