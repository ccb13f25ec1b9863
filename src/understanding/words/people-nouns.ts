import { wordList } from '../../screening/words/word-list.ts';

/** Nouns for a person of whom a question is asked, by the pronoun that may stand for them. */
export const women = wordList('woman girl mother mom mum daughter wife grandmother sister lady aunt niece');
export const men = wordList('man boy father dad son husband grandfather brother gentleman uncle nephew');
const people = wordList(`
patient child baby infant newborn neonate toddler adult adolescent teen teenager person resident client smoker athlete runner donor
recipient carrier diabetic senior kid individual someone people
women girls mothers daughters wives men boys fathers sons patients children babies infants newborns neonates toddlers adults
adolescents teens teenagers persons residents clients smokers athletes runners donors recipients carriers diabetics seniors kids
individuals elderly
`);

export function isPersonNoun(noun: string): boolean {
  return people.has(noun) || women.has(noun) || men.has(noun);
}
