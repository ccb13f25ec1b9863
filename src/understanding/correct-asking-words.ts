import { isOneSlipAway } from '../domain/is-one-slip-away.ts';

/**
 * Words that say what is wanted, or of whom, as they were meant: "managment", "pregnacy". Only long words that no other word resembles, and
 * only by one letter; no drug and no disease, because those have neighbours that are others.
 */
export function correctAskingWords(question: string): string {
  return question.replace(/(?<![\p{L}\p{N}-])\p{L}{6,}(?![\p{L}\p{N}-])/gu, (typed) => {
    const word = typed.toLowerCase();
    const found = asTyped.has(word) ? undefined : meantBy(word);
    if (found === undefined) return typed;
    return typed === typed.toUpperCase() ? found.toUpperCase() : found;
  });
}

const meant = new Set(
  `alternative alternatives breastfeeding complication complications contraindicated contraindication contraindications diagnosis duration
  effects guideline guidelines impairment interaction interactions management maximum monitoring pregnancy pregnant prevention prophylaxis
  recommendation recommendations recommended symptom symptoms treatment treatments`
    .trim()
    .split(/\s+/),
);

/** Right as they are. */
const asTyped: ReadonlySet<string> = new Set([...meant, 'diagnoses', 'effect', 'maximus', 'recommend', 'recommends']);

function meantBy(word: string): string | undefined {
  return [...meant].find((other) => other.length >= 7 && word[0] === other[0] && isOneSlipAway(word, other));
}
