import { factsOf } from '../../domain/facts.ts';
import { wordsOf } from '../../domain/words.ts';
import { drugsNamed } from '../../matching/drugs-named.ts';
import { checkStatement } from '../../verification/check-statement.ts';
import { readsLike } from '../../verification/reads-like.ts';

/** The words for the audience when they say the very same, otherwise the plain ones: a fact is worth more than a friendly word. */
export function chooseWording(plain: string, reworded: string, quotes: readonly string[]): string {
  const words = reworded.trim();
  return words !== '' && sameFacts(plain, words) && readsLike(words, quotes) && checkStatement(words, quotes).passed
    ? words
    : plain;
}

/** Drugs, quantities and denials are the same in both, and neither says what the other does not. */
export function sameFacts(one: string, other: string): boolean {
  const facts = factsOf(one);
  const others = factsOf(other);
  return (
    facts.negations === others.negations &&
    facts.quantities.join('|') === others.quantities.join('|') &&
    drugsIn(one) === drugsIn(other) &&
    checkStatement(other, [one]).passed
  );
}

function drugsIn(text: string): string {
  return [...drugsNamed(wordsOf(text))].sort().join('|');
}
