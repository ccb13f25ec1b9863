import { genericNames } from '../../domain/lexicon/drug-names.ts';
import { stem, wordsOf } from '../../domain/words.ts';

/** Classes under which guidelines speak of a drug, with the members that people ask about. Generic names. */
const classes: readonly (readonly [named: RegExp, members: string])[] = [
  [/\bvitamin K antagonists?\b/i, 'warfarin acenocoumarol phenprocoumon'],
  [/\blow[- ]molecular[- ]weight heparins?\b/i, 'enoxaparin dalteparin tinzaparin'],
  [/\bdirect oral anticoagulants?\b|\bDOACs?\b/i, 'apixaban rivaroxaban dabigatran edoxaban'],
  [/\bstatins?\b/i, 'atorvastatin rosuvastatin simvastatin pravastatin lovastatin'],
  [/\b(?:nonsteroidal anti-inflammatory drugs?|NSAIDs?)\b/i, 'ibuprofen naproxen ketorolac diclofenac'],
  [/\b(?:ACE|angiotensin[- ]converting enzyme) inhibitors?\b/i, 'lisinopril enalapril ramipril captopril'],
  [/\bfluoroquinolones?\b/i, 'ciprofloxacin levofloxacin moxifloxacin'],
  [/\bantipsychotics?\b/i, 'haloperidol olanzapine quetiapine risperidone'],
  [/\bopioids?\b/i, 'oxycodone morphine hydrocodone hydromorphone'],
  [/\bbisphosphonates?\b/i, 'alendronate risedronate ibandronate'],
];

/** Those of the drugs whose class the text names: what is said of a class is said of its members. */
export function membersNamed(text: string, drugs: ReadonlySet<string>): readonly string[] {
  return classes.flatMap(([named, members]) =>
    named.test(text)
      ? members
          .split(' ')
          .filter((member) => drugs.has(stem(member)))
          .map(stem)
      : [],
  );
}

/** The names of the classes of drugs that a question names by themselves, because a guideline may speak of the class alone. */
export function classesOf(question: string): readonly string[] {
  const drugs = new Set(wordsOf(question).flatMap((word) => genericNames.get(word) ?? []));
  return searched.flatMap(([name, member, matter]) => (drugs.has(member) && matter.test(question) ? [name] : []));
}

// Only where guidelines hardly name the drug itself: elsewhere the class would drown it.
const searched: readonly (readonly [name: string, member: string, matter: RegExp])[] = [
  ['vitamin K antagonist', 'warfarin', /\b(?:bleed\w*|revers\w*|hemorrhag\w*|haemorrhag\w*)\b/i],
];
