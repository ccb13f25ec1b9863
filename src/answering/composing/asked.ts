import type { FoundPassage } from '../../finding/found-passage.ts';
import { type AskedForm, formAsked } from './asked-form.ts';
import { inFull } from './chart-words.ts';
import { brandNamesIn, genericTermsIn, inGenericNames } from './drug-names.ts';
import { type Circumstances, readCircumstances } from './fit/circumstances.ts';
import { derangementsIn, matterOfValues } from './fit/derangements.ts';
import { type AskedPeople, readPeople } from './fit/people.ts';
import { type PatientValue, readValues } from './fit/read-values.ts';
import { isDrugTerm } from './is-drug-term.ts';
import { type NamedGroups, namedGroupsIn } from './named-groups.ts';
import { type Focus, focusOf } from './question-focus.ts';

/** What was asked, taken apart once for all sentences. */
export interface Asked {
  /** In generic names, without the patient's values. */
  readonly question: string;
  readonly focus: Focus;
  readonly form: AskedForm;
  /** Those terms of the subject that name drugs. */
  readonly drugs: ReadonlySet<string>;
  /** Terms that name the drugs whose labels were found. */
  readonly labelled: ReadonlySet<string>;
  readonly values: readonly PatientValue[];
  readonly people: AskedPeople;
  readonly circumstances: Circumstances;
  /** Asked for what came of too much of a drug. */
  readonly ofOverdose: boolean;
  readonly ofBoxedWarning: boolean;
  /** Names that the sources found give to groups of patients. */
  readonly groups: NamedGroups;
}

/** @param found whose labels know brands that the question may use */
export function takeApart(question: string, found: readonly FoundPassage[]): Asked {
  const { values, rest } = readValues(inGenericNames(inFull(question), brandNamesIn(found)));
  const ofLabels = genericTermsIn(found);
  const focus = focusOf(rest, matterOfValues(values));
  return {
    question: rest,
    focus,
    form: formAsked(rest),
    drugs: new Set([...focus.subject].filter((term) => isDrugTerm(term) || ofLabels.has(term))),
    labelled: ofLabels,
    values,
    people: readPeople(rest, values),
    circumstances: readCircumstances(
      [rest, ...derangementsIn(values).map(({ name }) => name)].join('. '),
      focus.subject,
    ),
    ofOverdose: /\b(?:overdos\w*|poison\w*|toxic\w*|too much|ingest\w*|reversal|antidote)\b/i.test(question),
    ofBoxedWarning: /\b(?:box(?:ed)?|black[- ]box)\b/i.test(question),
    groups: namedGroupsIn(found),
  };
}
