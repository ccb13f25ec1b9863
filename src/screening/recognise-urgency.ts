import { brainAndInfectionEmergencies } from './urgency/brain-and-infection-emergencies.ts';
import { breathingEmergencies } from './urgency/breathing-emergencies.ts';
import type { ArticleTie, Emergency, Finding } from './urgency/emergency.ts';
import { failingOrganEmergencies } from './urgency/failing-organ-emergencies.ts';
import { findingsOf, isFoundNow, opensWith } from './urgency/findings-of.ts';
import { firstEmergencies } from './urgency/first-emergencies.ts';
import { heartAndLungEmergencies } from './urgency/heart-and-lung-emergencies.ts';
import { asksForADose, isAboutNow } from './urgency/is-about-now.ts';
import { otherEmergencies } from './urgency/other-emergencies.ts';
import { plainWords } from './urgency/plain-words.ts';
import type { Urgency } from './urgency/urgency.ts';

/**
 * What must be done at once, when a text describes an emergency: one line from a ward or a whole case. Null for everything else, and for questions of
 * knowledge, save those about a dose that somebody may be drawing up. Findings that are denied or past do not count.
 */
export function recogniseUrgency(text: string): Urgency | null {
  const plain = plainWords(text);
  const isNow = isAboutNow(plain);
  // Most questions are of knowledge, and to look for every finding takes longer than all else that a message is screened for.
  if (!isNow && !asksForADose(plain)) return null;
  const found = findingsOf(plain);
  const emergency = emergencies.find(
    (candidate) =>
      (isNow && (fits(candidate, found) || isNamedNow(candidate, found, plain))) ||
      (isNow && opensWithName(candidate, plain) && asksForADose(plain)) ||
      (candidate.minutesMatter === true && isNamed(candidate, found) && asksForADose(plain)),
  );
  if (emergency === undefined) return null;
  const { recognised, action, articles = [] } = emergency;
  return { recognised, action, articles: articles.filter((tie) => holds(tie, found)).map(({ on }) => on) };
}

/** In the order in which one is named when several fit: what is exact and what kills first comes first. */
const emergencies: readonly Emergency[] = [
  ...breathingEmergencies,
  ...firstEmergencies,
  ...heartAndLungEmergencies,
  ...brainAndInfectionEmergencies,
  ...otherEmergencies,
  ...failingOrganEmergencies,
];

function fits({ when, unless = [] }: Emergency, found: ReadonlySet<Finding>): boolean {
  return (
    when.some((line) => line.every((finding) => found.has(finding))) && !unless.some((finding) => found.has(finding))
  );
}

function isNamed({ named = [] }: Emergency, found: ReadonlySet<Finding>): boolean {
  return named.some((finding) => found.has(finding));
}

function isNamedNow({ named = [] }: Emergency, found: ReadonlySet<Finding>, text: string): boolean {
  return named.some((finding) => found.has(finding) && isFoundNow(text, finding));
}

function opensWithName({ named = [] }: Emergency, text: string): boolean {
  return named.some((finding) => opensWith(text, finding));
}

function holds({ when, unless = [] }: ArticleTie, found: ReadonlySet<Finding>): boolean {
  return (
    (when === undefined || when.some((finding) => found.has(finding))) && !unless.some((finding) => found.has(finding))
  );
}
