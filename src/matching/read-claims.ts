/** What a text says of its terms: a term may be said in one place and denied in another. */
export interface Claims {
  readonly said: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
}

const denying = new Set('no not without never cannot non nor neither none deny deni absent absenc'.split(' '));
/** "isn't" is read as two words. */
const contracted = new Set(
  'isn aren wasn weren don doesn didn hasn haven hadn won can couldn shouldn wouldn mustn'.split(' '),
);

/** What may stand between a "no" and what is denied: "not actively bleeding", "without urinary symptoms", "no sign of infection". */
const passedOver = new Set(
  'a an the any be been being of yet more other longer activ active current currently recent prior major minor obviou significant known clinical visibl ongo ongoing further urinary sign evidenc symptom_of history'.split(
    ' ',
  ),
);
const farthest = 4;

/** One word that says no. */
const denyingWords: ReadonlyMap<string, string> = new Map([
  ['asymptomatic', 'symptom'],
  ['afebril', 'fever'],
  ['nonbleed', 'bleed'],
  ['nonpregnant', 'pregnant'],
  ['nonsmoker', 'smoke'],
  ['uncomplicat', 'complication'],
  ['unprovok', 'provok'],
  ['painless', 'hurt'],
]);

export function readClaims(sequence: readonly string[]): Claims {
  const places = new Set(sequence.flatMap((_, at) => (startsDenial(sequence, at) ? placesDenied(sequence, at) : [])));
  const inOneWord = sequence.flatMap((term) => denyingWords.get(term) ?? []);
  return {
    said: new Set(sequence.filter((_, at) => !places.has(at))),
    denied: new Set([...sequence.filter((_, at) => places.has(at)), ...inOneWord]),
  };
}

function startsDenial(sequence: readonly string[], at: number): boolean {
  const term = sequence[at] ?? '';
  return denying.has(term) || (term === 't' && contracted.has(sequence[at - 1] ?? ''));
}

/** @returns the place of the term that is denied, or nothing when none follows closely. */
function placesDenied(sequence: readonly string[], from: number): readonly number[] {
  for (let at = from + 1; at < sequence.length && at <= from + farthest; at += 1) {
    const term = sequence[at] ?? '';
    if (!passedOver.has(term) && !term.endsWith('ly')) return [at];
  }
  return [];
}
