import { isOneSlipAway } from '../../domain/is-one-slip-away.ts';

/**
 * Words that name an emergency, as they were meant: "siezing", "brething", "anaphalaxis". Only long words that no other word of the language
 * resembles are corrected, and only by one letter: "hypokalemia" must never become "hyperkalemia". Lower case expected.
 */
export function correctTypos(text: string): string {
  return text.replace(/[a-z]{6,15}/g, (word) => (asTyped.has(word) ? word : (meantBy(word) ?? word)));
}

const meant = new Set(
  `anaphylaxis anaphylactic apneic breathing breathless convulsing convulsion convulsions cyanotic diaphoretic eclampsia epinephrine fentanyl
  hemorrhage hyperkalemia hypoglycemia hypotensive ketoacidosis meningitis naloxone oxycodone palpitations pulseless respirations seizing
  seizure seizures stridor suicidal unconscious unresponsive`
    .trim()
    .split(/\s+/),
);

/** Right as they are. */
const asTyped: ReadonlySet<string> = new Set([...meant, 'sizing', 'strider', 'seizer', 'breaching', 'responsive']);

function meantBy(word: string): string | undefined {
  return [...meant].find((other) => other.length >= 7 && word[0] === other[0] && isOneSlipAway(word, other));
}
