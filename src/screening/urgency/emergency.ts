import type { UrgentBanner } from '../../domain/answer.ts';
import type { backgroundFindings } from './background-findings.ts';
import type { bodyFindings } from './body-findings.ts';
import type { chestFindings } from './chest-findings.ts';
import type { generalFindings } from './general-findings.ts';
import type { nerveFindings } from './nerve-findings.ts';
import type { VitalSign } from './vital-signs.ts';

/** Found by words. */
export type WordFinding =
  | keyof typeof generalFindings
  | keyof typeof chestFindings
  | keyof typeof nerveFindings
  | keyof typeof bodyFindings
  | keyof typeof backgroundFindings;

export type Finding = WordFinding | VitalSign;

/** How an article of the board on an emergency is told. */
export interface ArticleTie {
  /** What its question, or a wording of it, speaks of. Written for plain words, like the findings. */
  readonly on: RegExp;
  /** One of these must be found, or else the article is on something else: a COPD attack is no asthma attack. */
  readonly when?: readonly Finding[];
  /** None of these may be found: what is for somebody awake is not for somebody unconscious. */
  readonly unless?: readonly Finding[];
}

/** What must be done at once, and the findings that call for it. */
export interface Emergency extends UrgentBanner {
  /** Each line is enough; all findings of a line must be there. */
  readonly when: readonly (readonly Finding[])[];
  /** Any of these explains the findings otherwise. */
  readonly unless?: readonly Finding[];
  /** Names of the emergency itself: they count when somebody is said to have it now. */
  readonly named?: readonly Finding[];
  readonly articles?: readonly ArticleTie[];
  /** Seconds count: even a question about the dose in general gets the banner. */
  readonly minutesMatter?: true;
}

export const call = 'Call your emergency or rapid response team now (outside a hospital, the local emergency number).';
