import { stem, wordsOf } from '../../../domain/words.ts';
import { interventionEnding, interventionWords } from '../../../verification/words/interventions.ts';
import { isDrugTerm } from '../is-drug-term.ts';
import { termsOf } from '../terms.ts';

/** States of which one rules the other out though no word denies the other. */
interface Contrast {
  readonly asked: RegExp;
  readonly ruledOut: RegExp;
}

function typeOfDiabetes(number: string): RegExp {
  return new RegExp(`\\btype[- ]?(?:${number})\\b|\\bt(?:${number})dm?\\b`, 'i');
}

/** How the patient is: told by the sentence, or by the section that it stands in. */
const states: readonly Contrast[] = [
  {
    asked:
      /\b(?:can ?not|can['’]?t|unable to|not able to|difficulty) swallow\w*|\bnpo\b|\bn(?:il|othing) by mouth\b|\bdysphagi\w*/i,
    ruledOut: /(?<!un)\bable to swallow\b|\bby mouth\b|\borally\b|\boral (?!intake)|\b(?:tablets?|juice|drinks?)\b/i,
  },
  { asked: /\b(?:alert|awake|(?<!un)conscious|orientated)\b/i, ruledOut: /\bunconscious\b|\bunresponsive\b|\bcoma\b/i },
  {
    asked: /\b(?:unconscious|unresponsive|comatose|obtunded)\b/i,
    ruledOut: /(?<!un)\bconscious\b|\bawake\b|\balert\b|\bby mouth\b|\bable to swallow\b/i,
  },
  { asked: /\bno (?:iv|intravenous|venous) access\b/i, ruledOut: /\bintravenous(?:ly)?\b/i },
  { asked: /\b(?:recurren\w+|relaps\w+|second episode)\b/i, ruledOut: /\b(?:initial|first) episode\b/i },
  { asked: /\b(?:initial|first) episode\b/i, ruledOut: /\brecurren\w+/i },
  { asked: /\bunprovoked\b/i, ruledOut: /(?<!un)\bprovoked\b/i },
  { asked: /(?<!un)\bprovoked\b/i, ruledOut: /\bunprovoked\b/i },
  {
    asked: /\b(?:copd|chronic obstructive|hypercapni\w*|retain\w* co2|co2 retain\w*)\b/i,
    ruledOut: /\bnot at risk of hypercapni/i,
  },
  { asked: /\basymptomatic\b/i, ruledOut: /(?<!a)\bsymptomatic\b/i },
];

/** Which illness it is: told by the title of the source as well. */
const illnesses: readonly Contrast[] = [
  {
    asked:
      /\bha?emorrhagic\b|\bintra(?:cerebral|cranial) (?:ha?emorrhage|bleed\w*)|\bbrain bleed\w*|\bbleed\w* in the brain\b/i,
    ruledOut: /\bischa?emic\b/i,
  },
  { asked: /\bischa?emic\b/i, ruledOut: /\bha?emorrhagic stroke\b/i },
  { asked: typeOfDiabetes('1|i|one'), ruledOut: typeOfDiabetes('2|ii|two') },
  { asked: typeOfDiabetes('2|ii|two'), ruledOut: typeOfDiabetes('1|i|one') },
  { asked: /\bviral\b/i, ruledOut: /\bbacterial\b/i },
  { asked: /\bbacterial\b/i, ruledOut: /\bviral\b/i },
  { asked: /\b(?:hospital|hap\b)/i, ruledOut: /\bcommunity[- ]acquired\b/i },
  { asked: /\b(?:community|cap\b)/i, ruledOut: /\b(?:hospital|ventilator)[- ](?:acquired|associated)\b/i },
  { asked: /\b(?:hyperthyroid\w*|overactive thyroid|graves)\b/i, ruledOut: /\bhypothyroid\w*/i },
  { asked: /\b(?:hypothyroid\w*|underactive thyroid|hashimoto\w*)\b/i, ruledOut: /\bhyperthyroid\w*/i },
];

/** What a question says is so, and what it says is not. */
export interface Circumstances {
  readonly contrasts: readonly Contrast[];
  readonly illnesses: readonly Contrast[];
  readonly present: ReadonlySet<string>;
  readonly absent: ReadonlySet<string>;
}

// A denial reaches to the end of its noun phrase, not into what follows a preposition.
const phrase = String.raw`(?=((?:(?!(?:of|in|for|with|to|from|on|at|by|or|and|than|but|who|that|what|how|should|is|are)\b)[\w-]+ ?){1,4}))`;
const seen = `(?:(?:evidence|signs?|symptoms?|history|suspicion|risk) of )?`;
const sentenceDenial = new RegExp(
  String.raw`\b(?:without|absence of|free (?:of|from)|(?:with|and|has|have|had|having|is|are|who) no|not at risk of|(?:are|is|who are|who is|were|was) not)\s+${seen}${phrase}`,
  'gi',
);
const questionDenial = new RegExp(
  String.raw`\b(?:no|without|denies|absence of|not|isn['’]?t|free (?:of|from))\s+${seen}${phrase}`,
  'gi',
);
const assertion = new RegExp(
  String.raw`\b(?:with|has|have|having|had|active|major|serious|severe|life-threatening|in case of)\s+(?!no\b)${phrase}`,
  'gi',
);

/** @param subject terms of what the question is about */
export function readCircumstances(question: string, subject: ReadonlySet<string>): Circumstances {
  const absent = new Set(
    [...matter(question, questionDenial)].filter((term) => subject.has(term) && !/\bwhy not\b/i.test(question)),
  );
  return {
    contrasts: states.filter(({ asked }) => asked.test(question)),
    // Who names both asks how they differ.
    illnesses: illnesses.filter(({ asked, ruledOut }) => asked.test(question) && !ruledOut.test(question)),
    present: new Set([...subject].filter((term) => isCondition(term) && !absent.has(term))),
    absent,
  };
}

/** Whether a sentence holds only where what was said is not so, or what was denied is. @param place the section above it */
export function isOfOtherCircumstances(text: string, place: string, title: string, asked: Circumstances): boolean {
  const isOfOther = (said: string) => (contrast: Contrast) =>
    contrast.ruledOut.test(said) && !contrast.asked.test(text);
  if (asked.contrasts.some(isOfOther(`${place}. ${text}`))) return true;
  if (asked.illnesses.some(isOfOther(`${title}. ${place}. ${text}`))) return true;
  const denied = matter(text, sentenceDenial);
  const deniedAbove = matter(place, sentenceDenial);
  if ([...deniedAbove].some((term) => asked.present.has(term) && !matter(text, assertion).has(term))) return true;
  if ([...denied].some((term) => asked.present.has(term))) return true;
  if (asked.absent.size === 0) return false;
  const asserted = matter(text, assertion);
  return [...asserted].some((term) => asked.absent.has(term) && !denied.has(term));
}

/** Conditions that stand where the pattern looks, by their terms. */
function matter(text: string, pattern: RegExp): ReadonlySet<string> {
  return new Set([...text.matchAll(pattern)].flatMap((match) => [...termsOf(match[1] ?? '')].filter(isCondition)));
}

// "Without ondansetron", "no vertebroplasty" tell what was done, not how the patient is.
function isCondition(term: string): boolean {
  return !isDrugTerm(term) && !interventions.has(term) && !interventionEnding.test(term);
}

const interventions: ReadonlySet<string> = new Set(
  [...interventionWords, 'stop', 'start', 'contrast', 'placebo', 'stent', 'treatment'].flatMap((word) => [
    ...wordsOf(word).map(stem),
    ...termsOf(word),
  ]),
);
