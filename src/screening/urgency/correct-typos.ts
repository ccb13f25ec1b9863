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

/** One letter too many, too few, wrong, or two neighbours exchanged. */
function isOneSlipAway(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === other[same]) same += 1;
  const rest = word.slice(same);
  const meantRest = other.slice(same);
  return (
    rest.slice(1) === meantRest.slice(1) ||
    rest.slice(1) === meantRest ||
    rest === meantRest.slice(1) ||
    (rest[0] === meantRest[1] && rest[1] === meantRest[0] && rest.slice(2) === meantRest.slice(2))
  );
}
