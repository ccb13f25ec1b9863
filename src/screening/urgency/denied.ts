/**
 * True when what stands at `start` is denied, past, feared or asked about in general: "no chest pain", "denies fever, chills or cough", "history of
 * stroke", "to prevent sepsis". The method is that of NegEx (Chapman 2001): cue words and how far they reach. Lower case expected.
 */
export function isDenied(text: string, start: number, end: number): boolean {
  const before = clauseBefore(text, start);
  const after = text.slice(end, end + 40);
  return (
    pastBefore.test(before) ||
    afterwards.test(before) ||
    pastAfter.test(after) ||
    supposedBefore.test(before) ||
    isAbsent(text, start, end)
  );
}

/** True when it is said not to be there. What is past still counts as there: "history of asthma". */
export function isAbsent(text: string, start: number, end: number): boolean {
  const before = clauseBefore(text, start);
  const after = text.slice(end, end + 40);
  // "not breathing, no pulse": what denies by itself is not denied again.
  const denies = /^(?:no|not|isn't|wasn't|can't|won't|without)\b/.test(text.slice(start, end));
  return (
    (!denies && negatedBefore.test(before)) ||
    listDenied.test(before) ||
    isInOrList(before, after) ||
    deniedAfter.test(after)
  );
}

/** The words before, back to the last full stop or turn of the sentence; 120 characters at most. */
function clauseBefore(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - 120), start);
  return near.slice(Math.max(...[...near.matchAll(turn)].map((match) => match.index + match[0].length), 0));
}

const turn =
  /[.;!?] |\b(?:but|however|except|although|though|yet|now|then|today|presents?|presenting|presented|developed|develops|complain(?:s|ed|ing)|c\/o|reports?|who|came in|comes in|brought in|started|began|suddenly|woke)\b/g;

/** "not breathing after fentanyl" denies the breath only. */
const few = '(?:(?!(?:after|since|following|despite|because) )[^\\s,]+ ){0,5}';
const negatedBefore = new RegExp(
  `\\b(?:no|not|without|w\\/o|never|denies|denied|denying|absent|lacks?|negative for|free of|rules? out|ruled out|nor|neither|isn't|doesn't|didn't|hasn't|wasn't|don't|no (?:signs?|evidence|symptoms?|history) of) (?!only|relie|improv|respond|getting|better|able|been able|sure|yet|long|significant relief)${few}$`,
);
/** What is denied goes on over commas: "denies fever, chills, chest pain". */
const listDenied =
  /\b(?:denies|denied|denying|negative for|no (?:history|signs?|evidence|symptoms?) of|without)\b(?:(?! (?:has|had|is|was|with|and is|and has)\b)[^:]){0,110}$/;
/** "no fever, cough, or chest pain". */
function isInOrList(before: string, after: string): boolean {
  const list =
    /\b(?:no|without|w\/o) ((?:[^\s,]+ ){0,3}[^\s,]+, )((?:[^\s,]+ ){0,3}[^\s,]+, ){0,6}(?:or |nor |and )?(?:[^\s,]+ ){0,2}$/.exec(
      before,
    );
  return (
    list !== null && (/\b(?:or|nor) (?:[^\s,]+ ){0,2}$/.test(before) || /^(?:[^.;]{0,40})\b(?:or|nor)\b/.test(after))
  );
}

/** "history of hypertension, mild heart failure and stroke"; but "a 7-day history of chest pain" is now. */
const pastBefore =
  /(?<!(?:minute|hour|day|week|month|year|hr)s?'?,?[ -])\b(?:(?:past |medical |previous |family |prior |surgical |personal )*(?:history|hx)(?: significant| notable)? (?:of|for)|h\/o|hx|pmh:?|fhx?:?) (?:[^\s,]+ ){0,3}(?:(?:[^\s,]+ ){0,3}[^\s,]+, (?:and )?){0,4}(?:[^\s,]+ ){0,2}$/;
/** "after a stroke", "s/p myocardial infarction"; but not "post thyroidectomy neck swelling and stridor". */
const afterwards =
  /\b(?:previous|prior|past|remote|s\/p|status post|after|following|post|since|recovering from|recovery from|survived|survivor of) (?:(?:an?|the|his|her|their|my|acute|recent|first|ischemic|ischaemic|minor|major|treated|provoked|unprovoked) ){0,3}$/;
const supposedBefore =
  /\b(?:risks? (?:of|for)|at risk for|prevent(?:s|ing|ion of)?|prophylaxis (?:of|for|against)|in case of|avoid|screen(?:ing)? for|causes?(?: of)?|caused by|lead(?:s|ing)? to|side effects? (?:of|like|such as|including)|chances? of|likelihood of|incidence of|difference between|associated with|vaccin\w+ (?:for|against)|definition of|meaning of) (?:[^\s,]+ ){0,4}$/;
const deniedAfter =
  /^(?:s|es)? (?:(?:is|was|are|were|has|have) )?(?:absent|negative|denied|ruled out|resolved|gone|not present|prevention|prophylaxis|risk|screening|survivors?)\b/;
const pastAfter =
  /^(?:s|es)?(?: [^\s,.;]+){0,2} (?:(?:\d+|a|an|one|two|several|many|few) (?:weeks?|months?|years?) (?:ago|back|earlier|prior)|last (?:month|year)|in (?:19|20)\d\d)\b/;
