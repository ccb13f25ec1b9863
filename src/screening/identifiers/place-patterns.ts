import { bareFacilities, facilityNouns } from '../words/facilities.ts';
import { stateCodes, stateNames } from '../words/states.ts';
import { anyFirstLetter, beginning, ending } from './word-shapes.ts';

const placeWord = "(?:\\p{Lu}[\\p{L}\\p{M}'-]*|(?:St|Mt|Ft)\\.|\\d{1,3}(?:st|nd|rd|th))";
/** "Springfield", "St. Example's", "Baylor Scott & White", "Isle of Example". */
const placeName = `${placeWord}(?: (?:(?:&|and|of|the|de|la|del) ){0,2}${placeWord}){0,4}`;
const noun = `(?:${facilityNouns.map(anyFirstLetter).join('|')})`;
const shortStreet = `(?:${anyFirstLetter('avenue|ave\\.?|street|st\\.?|road|rd\\.?|boulevard|blvd\\.?')}) `;

/** "Mercy Hospital", "New York clinic", "5th avenue clinic". */
export const facility = new RegExp(
  `${beginning}${placeName}(?:'s|')? (?:${shortStreet})?(?:${noun} ){0,2}${noun}${ending}(?<!(?:[Mm]edical|[Hh]ealth|[Gg]eneral|[Mm]emorial|[Uu]niversity)(?= \\p{Lu}\\p{Ll}))`,
  'gu',
);
export const isFacilityNoun = new RegExp(`^${noun}$`, 'u');

export const bareFacility = new RegExp(
  `${beginning}(?:${bareFacilities.join('|')})(?:'s)?(?: (?:University|${noun})){0,3}${ending}`,
  'gu',
);

/** Both again in small letters, which tell something only beside another identifier: "seen at mercy clinic". */
export const smallBareFacility = new RegExp(bareFacility.source, 'giu');
export const smallFacility = new RegExp(
  `${beginning}(?:at|in|from|to|our) (?:the )?(?<value>(?:[a-z][a-z.'-]{1,20} ){1,3}?(?:hospital|clinic|medical center|med center|hospice|nursing home))${ending}`,
  'dgu',
);

/** "St. Luke's". */
export const saint = new RegExp(
  `${beginning}(?:St\\.|Saint|St(?= \\p{Lu}\\p{Ll}+'s)) ${placeWord}(?! (?:wort|fire|vitus|elevation|depression))`,
  'gu',
);

/** Named by its kind alone: it tells something only beside a person's name. */
export const plainFacility = new RegExp(
  `${beginning}(?:${anyFirstLetter("county|city|general|state|memorial|district|regional|community|veterans|va|children's")}) (?:${anyFirstLetter('hospital|clinic|infirmary|hospice|nursing home|medical center')})${ending}`,
  'gu',
);

const street = `(?:${anyFirstLetter('street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|circle|cir|place|pl|terrace|way|highway|hwy|parkway|pkwy|square|sq|close|crescent')})`;
const flat = '(?:,? (?:apt|apartment|unit|suite|ste|#)\\.? ?[\\p{L}\\p{N}-]{1,6})?';

export const addresses = [
  new RegExp(
    `(?<![\\p{L}\\p{N}.])\\d{1,5}[A-Za-z]? (?:(?:\\p{Lu}[\\p{L}'-]*|\\d{1,3}(?:st|nd|rd|th)|[NSEW]\\.|Mt\\.|St\\.) ){1,3}${street}${ending}\\.?${flat}`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}.])\\d{2,5} (?!(?:mg|mcg|days?|weeks?|year|years|of|to)${ending})(?:[a-z]{3,20} ){1,2}(?:street|avenue|boulevard|road|drive|lane)${ending}${flat}`,
    'giu',
  ),
  /(?<![\p{L}\p{N}])p\.? ?o\.? box \d{1,6}/giu,
  /(?<![\p{L}\p{N}])(?:zip(?: ?code)?|post(?:al)? ?code)[\s:#]{0,3}(?:is )?(?<value>\d{5}(?:-\d{4})?|[a-z]\d[a-z] ?\d[a-z]\d|[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2})(?![\p{L}\p{N}])/dgiu,
  new RegExp(`(?<=${beginning}(?:${stateCodes}|${stateNames}),? )\\d{5}(?:-\\d{4})?${ending}`, 'gu'),
];

/** "Springfield, IL". */
export const cityAndState = new RegExp(
  `${beginning}(?<value>(?:St\\. |Mt\\. |Ft\\. )?\\p{Lu}'?[\\p{Ll}][\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]+){0,2}, (?:${stateCodes}|${stateNames}))${ending}`,
  'dgu',
);

const stay =
  "admit(?:ted)?|seen|evaluated|treated|tx'd|dx'd|managed|followed|referred|discharged|transferred|hospitali[sz]ed|lives?|living|resid(?:es|ing)|resident|born|visit(?:ed|s|ing)?|present(?:ed|s|ing)|checked[ -]in|check-?up|operated|attend(?:ed|s|ing)|works?|consult(?:ed|s)?|appointment|appt|cared?|stay(?:ed|ing)?|dialysis|f\\/u|been|patient|pt|man|woman|male|female|he|she|moved|transported|brought|came|arrived";

/** "treated at Cedar Crest", "lives in Springfield", "a patient from Springfield". */
export const cuedPlace = new RegExp(
  `${beginning}(?:${anyFirstLetter(stay)})(?: [\\p{L}\\d/'-]{1,12}){0,3}? (?:at|in|from|to|near)(?: the| our)? (?<value>${placeName}(?:, ${placeName})?)`,
  'dgu',
);

/** "SEEN AT CEDAR CREST": where every word has capitals, only what clearly says where somebody was treated. */
export const attendedPlace = new RegExp(
  `${beginning}(?:Seen|Treated|Evaluated|Operated|Hospitali[sz]ed|Admitted|Visit|Appointment) At(?: The| Our)? (?!(?:Home|Work|School|Night|Birth)${ending})(?<value>${placeName})`,
  'dgu',
);

/** "at Cedar Crest": counts only beside a person's name or the like. */
export const loosePlace = new RegExp(`${beginning}(?:at|from|in|near|our)(?: the| our)? (?<value>${placeName})`, 'dgu');

const otherStart = '(?:MRN|DOB|SSN|ID|He|She|His|Her|The|Also|What|Is|Are|With|Who|Please|Need)';
/** The town that a facility's name is followed by: ", Springfield", " in Springfield, IL". */
export const townAfter = new RegExp(
  `^(?:,? (?:in|of) (?:the )?|, )(?!${otherStart}${ending})(?:(?:${stateCodes})${ending}|\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}[\\p{L}'-]+){0,2}(?:, (?:${stateCodes})${ending})?)(?=[,.;:?!) ]|$)`,
  'u',
);
