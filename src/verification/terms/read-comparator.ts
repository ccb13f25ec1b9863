import { groupsOf, type Phrase, phraseAt, phraseOf, phraseTable } from './phrase-table.ts';
import type { Token } from './split-tokens.ts';

const before = tableOf(`
gt | more than | greater than | higher than | larger than | above | over | exceeding | exceeds | exceed | exceeded | in excess of | older than | longer than | later than | >
ge | at least | no less than | not less than | no fewer than | not fewer than | a minimum of | minimum of | not below | >=
lt | less than | fewer than | lower than | smaller than | below | under | younger than | shorter than | earlier than | <
le | at most | up to | no more than | not more than | no greater than | not greater than | no longer than | no higher than | a maximum of | maximum of | not above | not to exceed | not exceed | not exceeding | <=
`);

const behind = tableOf(`
ge | or more | or higher | or greater | or above | or over | or older | and older | and over | and above | or longer | or later | and up | of age and older | of age or older | of age and over | of age or over | old or older | old and older
le | or less | or fewer | or lower | or below | or younger | and younger | and under | or under | or shorter | of age and younger | of age or younger
`);

// "Over 3 years" is how long, "patients over 65" how old.
const counted =
  /^(?:aged?|of|those|is|are|was|were|any|(?:patient|person|individual|adult|child|m[ae]n|wom[ae]n|people|dose|weigh)\w*)$/;

const between = phraseTable([
  phraseOf('small', '', 'the age of'),
  phraseOf('small', '', 'age'),
  phraseOf('small', '', 'about'),
]);

/** "More than 10", "at least 3", "≤ 5": which side of the number is meant. A word that no number follows is no comparator. */
export function comparatorBefore(tokens: readonly Token[], at: number): Phrase | null {
  const phrase = phraseAt(before, tokens, at);
  if (phrase === null) return null;
  const gap = phraseAt(between, tokens, at + phrase.words.length)?.words ?? [];
  if (phrase.words[0] === 'over' && gap.length === 0 && !counted.test(tokens[at - 1]?.text ?? '')) return null;
  const number = tokens[at + phrase.words.length + gap.length];
  return (number?.value ?? null) === null && !/^(?:once|twice|every)$/.test(number?.text ?? '')
    ? null
    : { ...phrase, words: [...phrase.words, ...gap] };
}

/** "65 years or older", "10 mg or more": the amount stands before. */
export function comparatorBehind(tokens: readonly Token[], at: number): Phrase | null {
  return phraseAt(behind, tokens, at);
}

function tableOf(text: string) {
  return phraseTable(
    groupsOf(text).flatMap(([side = '', ...phrases]) => phrases.map((words) => phraseOf('comparator', side, words))),
  );
}
