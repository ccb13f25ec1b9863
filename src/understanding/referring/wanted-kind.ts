import type { Wanted } from './choose-referent.ts';

const saidOfRemedies =
  /\b(?:safe(?:ly)?|given?|giving|tak(?:e|en|ing)|dos(?:e|es|age|ing)|administer\w*|prescri\w+|crush\w*|split|titrat\w*|taper\w*|inject\w*|half-life|contraindicat\w*|interact\w*|effective(?:ness)?|stopp?(?:ed|ing)?|necessary|needed|required|recommended|indicated|restart\w*|withheld|work(?:s|ed|ing)?|help(?:s|ed)?|side effects?|adverse)\b/i;
const saidOfConditions =
  /\b(?:treat(?:ed|able|ing)?|cur(?:e|ed|able)|heal(?:s|ed)?|contagious|infectious|hereditary|diagnos\w+|prognosis|symptoms?|signs?|prevent(?:ed|able)?|spread|fatal|recur\w*|surviv\w*|reversible|present|caus(?:es|ed) (?:it|this|that|them)|come back|go away|treatments?|cures?)\b/i;

/** What kind of thing a follow-up can only be said of: one takes a remedy, and a disorder heals. Null when it says both or neither. */
export function wantedKind(text: string): Wanted['kind'] {
  const remedy = saidOfRemedies.test(text);
  const condition = saidOfConditions.test(text);
  if (remedy === condition) return null;
  return remedy ? 'remedy' : 'condition';
}

/** What only a remedy can be: a disorder is not given, and is not safe. */
export function isSaidOfRemediesOnly(text: string): boolean {
  return /\b(?:is|are|was|be)\b.*\b(?:safe|necessary|needed|required|recommended|indicated|effective|given|taken|prescribed|approved)\b/i.test(
    text,
  );
}
