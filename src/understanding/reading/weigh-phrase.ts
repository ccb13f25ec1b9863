import { wordList } from '../../screening/words/word-list.ts';
import type { Phrase } from './phrase.ts';

/** How much a sentence is about a phrase, by its place: after centering theory (Grosz, Joshi & Weinstein 1995), subject first. */
export const weightOfRole: Readonly<Record<Phrase['role'], number>> = {
  subject: 3,
  complement: 3,
  object: 2,
  oblique: 1,
};

/** Nouns too general to be what a thread is about. */
const generalNouns = wordList(`
time times day days week weeks month months year years hour hours minute minutes world life way ways thing things lot number nutshell
name summer winter night morning question questions answer idea case cases question problem problems place places fact part parts
hello hi hey opinion opinions advice thoughts experience stuff doctor doctors nurse nurses physician physicians clinician clinicians guideline guidelines overview summary list
difference differences similarity similarities reason reasons information detail details step steps
`);

/** A phrase that a sentence is hardly ever about. */
export function isMinor(phrase: Phrase): boolean {
  return phrase.kind === 'circumstance' || generalNouns.has(phrase.head) || /^(?:\d|\w$)/.test(phrase.text);
}
