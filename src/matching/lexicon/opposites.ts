/** Words that turn a question round when one stands for the other. */
const pairs: readonly (readonly [string, string])[] = [
  ['start', 'stop'],
  ['begin', 'stop'],
  ['increas', 'decreas'],
  ['increas', 'reduc'],
  ['rais', 'lower'],
  ['high', 'low'],
  ['gain', 'los'],
  ['weight_gain', 'weight_los'],
  ['before', 'after'],
  ['hold', 'continu'],
  ['stop', 'continu'],
  ['acut', 'chronic'],
  ['hypertension', 'hypotension'],
  ['thyroid_high', 'thyroid_low'],
  ['maximum', 'minimum'],
  ['worsen', 'improv'],
  ['unprotect', 'protect'],
  ['malignant', 'benign'],
  ['agonist', 'antagonist'],
  ['systolic', 'diastolic'],
  ['community_acquir', 'hospital_acquir'],
  ['first', 'recurrent'],
  ['initial', 'recurrent'],
  ['first', 'second'],
  ['first', 'third'],
  ['second', 'third'],
  ['initial', 'second'],
  ['first', 'subsequent'],
  ['initial', 'subsequent'],
  ['primary', 'secondary'],
  ['ischemic', 'hemorrhagic'],
  ['arterial', 'venous'],
  ['conscious', 'unconscious'],
  ['symptomatic', 'asymptomatic'],
  ['stabl', 'unstabl'],
  ['elective', 'emergency'],
  ['inpatient', 'outpatient'],
  ['mild', 'sever'],
  ['iodinat', 'gadolinium'],
  ['bacterial', 'viral'],
  ['provok', 'unprovok'],
];

const opposites = new Set(pairs.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));

/** True for "start" and "stop", and for what differs in hyper- and hypo- alone. Takes terms in common form. */
export function areOpposite(one: string, other: string): boolean {
  return opposites.has(`${one} ${other}`) || differInPrefix(one, other) || differInPrefix(other, one);
}

function differInPrefix(one: string, other: string): boolean {
  return one.startsWith('hyper') && other.startsWith('hypo') && endOf(one, 5) === endOf(other, 4);
}

/** Enough letters to know the word again, whichever side of the sea spelled it. */
function endOf(word: string, prefix: number): string {
  return word.slice(prefix, prefix + 4);
}
