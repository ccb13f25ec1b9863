import { stem, wordsOf } from '../../domain/words.ts';
import { interventionEnding, interventionWords } from '../../verification/words/interventions.ts';
import { isDrugTerm } from '../is-drug-term.ts';
import { termsOf } from '../terms.ts';

/** States of which one rules the other out though no word denies the other. */
interface Contrast {
  readonly asked: RegExp;
  readonly ruledOut: RegExp;
}

const contrasts: readonly Contrast[] = [
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

/** What a question says is so, and what it says is not. */
export interface Circumstances {
  readonly contrasts: readonly Contrast[];
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
    contrasts: contrasts.filter(({ asked }) => asked.test(question)),
    present: new Set([...subject].filter((term) => isCondition(term) && !absent.has(term))),
    absent,
  };
}

/** Whether a sentence holds only where what was said is not so, or what was denied is. @param place title and section above it */
export function isOfOtherCircumstances(text: string, place: string, asked: Circumstances): boolean {
  if (asked.contrasts.some((contrast) => contrast.ruledOut.test(`${place}. ${text}`) && !contrast.asked.test(text)))
    return true;
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
