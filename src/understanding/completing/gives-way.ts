import { type Population, populationsOf } from '../../matching/populations.ts';
import type { Phrase } from '../reading/phrase.ts';
import type { Sentence } from '../reading/sentence.ts';
import { isPersonNoun } from '../words/people-nouns.ts';

/**
 * Whether a circumstance of the last question gives way to the one that is asked about now. "an adult" and "pregnancy" do. What is
 * told of one person ("a woman of 70 with kidney disease") gives way to another person only; and a child stays a child when the
 * question goes on to the kidney, so that no dose for adults is shown instead.
 */
export function givesWay(phrase: Phrase, circumstance: Sentence, last: Sentence): boolean {
  const before = last.phrases.find((other) => other.last === phrase.first - 2);
  if (before !== undefined && isPersonNoun(before.head)) return false;
  if (isAgeBesideOrgan(phrase.text, circumstance.text)) return false;
  const isTold = /\d/.test(phrase.text) || endWithPeople(phrase, last) > phrase.end;
  return !isTold || isPersonNoun(circumstance.phrases[0]?.head ?? '');
}

/** "in a patient with kidney disease" goes as a whole. */
export function endWithPeople(phrase: Phrase, { phrases, words }: Sentence): number {
  if (phrase.kind !== 'circumstance' || !/^(?:with|on|over|under)$/.test(words[phrase.last + 1]?.plain ?? ''))
    return phrase.end;
  return phrases.find(({ first }) => first === phrase.last + 2)?.end ?? phrase.end;
}

const ages: ReadonlySet<Population> = new Set(['newborn', 'child', 'adolescent', 'elderly'] as const);
const organs: ReadonlySet<Population> = new Set(['renal', 'hepatic', 'dialysis'] as const);

function isAgeBesideOrgan(old: string, added: string): boolean {
  return (isOf(ages, old) && isOf(organs, added)) || (isOf(organs, old) && isOf(ages, added));
}

function isOf(group: ReadonlySet<Population>, text: string): boolean {
  return [...populationsOf(text)].some((population) => group.has(population));
}
