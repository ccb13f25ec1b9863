/** True when a text speaks of one person rather than of people in general: an age, "he", a stay, a record. Expects folded text. */
export function isAboutAPerson(text: string): boolean {
  return personal.test(text);
}

const personal =
  /\b\d{1,3}[ -]?(?:years?|yrs?|months?|mos?|weeks?|days?)[ -]?old\b|\b\d{1,3} ?(?:y\/?o|yof|yom|y\.o\.|yr)\b|\b\d{1,3} ?[MF]\b|\b(?:he|she|him|his|her|hers|himself|herself|my|our|patient|pt|pts|mrn|dob|named|resident|wife|husband|mother|father|daughter|son|brother|sister|spouse|gentleman|lady)\b|\b(?:a|the|this|another) (?:man|woman|boy|girl|male|female|child|infant|baby|newborn|toddler|teenager|adolescent|person|veteran|client)\b|\b(?:admitted|seen|evaluated|discharged|transferred|referred|lives|living|residing|resides|visited|presented|checked in|hospitali[sz]ed|follow-?ups?|f\/u|appointment|consult(?:ed|s|ation)?|discussed|spoke|notes?|case|records?|chart|room|bed)\b/i;
