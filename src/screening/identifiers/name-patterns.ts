import { anyFirstLetter, beginning, capital, ending, fullName, initial, nameWord } from './word-shapes.ts';

export const title = '(?:[Dd]rs?|DR|[Mm]rs?|MRS|Ms|ms(?=\\.)|[Pp]rof(?:essor)?|Mx|Herr|Frau|Mme|Mlle|Señora?|Sra?)';

/** "Dr. Lee", "Mrs. J. Example": the title and, as `value`, the name. */
export const titledName = new RegExp(`${beginning}(?:${title}\\.?[ ,]{1,2}){1,2}(?<value>${fullName})`, 'dgu');

/** After "mr" and "mrs" a name needs no capital; after "dr" too many verbs stand ("dr said"). */
export const smallTitledName = new RegExp(
  `${beginning}[Mm]rs?\\.? (?!(?:and|or|is|was|has|to|at|in)${ending})(?<value>[\\p{L}'-]{3,20})`,
  'dgu',
);

const relations =
  'miss|sister|father|nurse|doctor|baby|sir|rev\\.?|captain|sgt\\.?|mother|uncle|aunt|wife|husband|partner|son|daughter|brother|grandmother|grandfather|neighbou?r|friend|coworker|caregiver';

/** "son Jan", "Nurse Example": the relation alone names nobody. */
export const relatedName = new RegExp(`${beginning}(?:${anyFirstLetter(relations)}) (?<value>${fullName})`, 'dgu');

const person = `(?:${anyFirstLetter('patients?|pts?|client|resident|male|female|man|woman|boy|girl|lady|gentleman|child|infant|baby|old|person')}|PT|PATIENT)`;
// "Brand name: …" and "a drug named …" name no person.
const called = `(?<!(?:[Bb]rand|[Gg]eneric|[Tt]rade|[Pp]roduct|[Dd]rug|[Mm]edication|[Mm]edicine|[Pp]ill|[Ss]upplement|[Cc]ompany|[Ss]tudy|[Tt]rial) )(?:${anyFirstLetter('names?|named')})(?: is|:|,)?`;
const cues = [
  `${person}(?:'s)?(?: ${anyFirstLetter('names?')})?(?: (?:called|named))?(?: is)?[:,]?`,
  called,
  `(?:${anyFirstLetter('case|notes?|records?|chart|behalf|care')}) (?:of|for|on)`,
  `(?:${anyFirstLetter('discussed|spoke|talked|reviewed|met')}) with`,
  `(?:${anyFirstLetter('seen|referred|reviewed|consulted|signed|followed|operated')})(?: on)? by`,
];

/** "patient Example", "named Anna", "seen by J. Example". */
export const cuedName = new RegExp(
  `${beginning}(?:${cues.join('|')}) (?<value>${fullName}(?:, ${capital}(?=[ ,.;)?]|$))?)`,
  'dgu',
);

/** "NAME: EXAMPLE", "NAMED ANNA": said to be a name, whatever its capitals. */
export const calledName = new RegExp(`${beginning}${called} (?<value>${fullName})`, 'dgu');

/** "by L. Wang". What stands before keeps out "vitamin D. Also" and the like. */
export const initialAndSurname = new RegExp(
  `(?:^|[,(:] ?|${beginning}(?:by|with|for|of|to|like|and|from|is|patient|pt) )(?<value>(?!U\\. ?[SK]\\.|E\\. ?g)(?:\\p{Lu}\\. ?){1,2}${capital})`,
  'dgu',
);

/** A name set between commas: "a woman of 40, Priya Example, with". */
export const setOffName = new RegExp(
  `, (?<value>${capital}(?:(?: |(?<=\\.))${nameWord}){1,2})(?=,|\\.?(?:$| (?:who|with|w\\/|in|at|from|on|seen|admitted|treated|diagnosed|present|is|was|has|\\())|[)?;])`,
  'dgu',
);

/** "Priya Example, 54M", "Example, Jan 66 yo", at the beginning of a note. */
export const nameBeforeAge = new RegExp(
  `(?:^|[.;:?!] )(?<value>${fullName}(?:, ${capital})?),? \\(?\\d{1,3}(?: ?[MF]${ending}| ?y\\/?o|[ -]?ye?a?r|,)`,
  'dgu',
);

/** "initials J.E." */
export const givenInitials = new RegExp(
  `${beginning}${anyFirstLetter('initials')}(?: are| is|:)? (?<value>(?:\\p{Lu}\\.? ?){2,3})`,
  'dgu',
);

/** "Xiomara R." or ", Xiomara,": without a listed first name it tells something only beside another identifier. */
export const looseNames = [
  new RegExp(`${beginning}(?<value>${capital} \\p{Lu}\\.)`, 'dgu'),
  new RegExp(`, (?<value>${capital}),`, 'dgu'),
];

/** "(pt K.M.)": initials alone, after a word for a person. */
export const initialsOnly = new RegExp(`${beginning}${person} (?<value>${initial})(?=[ ,;:)]|$)`, 'dgu');
