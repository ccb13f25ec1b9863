import type { Wanted } from '../referring/choose-referent.ts';
import { isRemedyAttribute } from '../words/attribute-nouns.ts';

/** What kind of thing has the attribute: a remedy has a dose, a disorder a treatment. */
export function kindOfOwner(attribute: string): Wanted['kind'] {
  const noun = attribute.toLowerCase().split(' ').at(-1) ?? '';
  if (isRemedyAttribute(noun) || /\b(?:side|adverse) (?:effects?|events?|reactions?)$/i.test(attribute))
    return 'remedy';
  return /^(?:symptoms?|signs?|treatments?|cures?|prognosis|prevention|diagnosis|mortality|incidence|prevalence|complications?|vaccines?|options?|tests?|remed(?:y|ies))$/.test(
    noun,
  )
    ? 'condition'
    : null;
}
