import { foldCharacters } from '../clean-text.ts';
import { correctTypos } from './correct-typos.ts';

/**
 * A text as the phrases of the findings expect it: lower case, one space between words, American spelling, "can't" for every way of not being able
 * to. For matching only; its offsets are its own.
 */
export function plainWords(text: string): string {
  const small = foldCharacters(text).toLowerCase().replace(/\s+/g, ' ').trim();
  return correctTypos(changes.reduce((changed, [pattern, plain]) => changed.replace(pattern, plain), small));
}

const changes: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:cannot|can not|could not|couldn't|cant|is unable to|are unable to|was unable to|unable to|(?:is |was )?not able to|isn't able to|wasn't able to|inability to)\b/g,
    "can't",
  ],
  [/\b(wo|do|does|did|is|was|has|have|are)nt\b/g, "$1n't"],
  [/\bsz\b/g, 'seizure'],
  [/\b(do|does|did|is|was|has|have|will|wo) ?not\b/g, "$1n't"],
  [/\b(?:l|lt)[- ]?(?=(?:sided?|arm|leg|face|facial|hand|eye) )/g, 'left '],
  [/\b(?:r|rt)[- ]?(?=(?:sided?|arm|leg|face|facial|hand|eye) )/g, 'right '],
  [/\bhaem/g, 'hem'],
  [/oedema/g, 'edema'],
  [/rrhoea/g, 'rrhea'],
  [/pnoe/g, 'pne'],
  [/(an|isch|leuk|septic|bacter|glyc|kal|ox|vol|tox)aemi/g, '$1emi'],
  [/anaesth/g, 'anesth'],
  [/\bfaec/g, 'fec'],
  [/foet/g, 'fet'],
  [/\boesoph/g, 'esoph'],
  [/\bgynaec/g, 'gynec'],
  [/\b(?:adrenalin|epinephrin)\b/g, 'epinephrine'],
];
