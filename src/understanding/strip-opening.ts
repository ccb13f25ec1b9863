/** What comes before a follow-up proper and says nothing of medicine: "And", "Ok, thanks, but". */
const opening =
  /^(?:(?:and|but|so|ok(?:ay)?|then|also|well|right|great|perfect|hmm+|thanks(?: a lot)?|thank you|sorry)(?:\s*[,.!…-]+\s*|\s+))+(?=\S)/i;

export function stripOpening(text: string): string {
  return text.replace(opening, '');
}

/** Nothing but courtesy: it asks nothing, and no later turn refers to it. */
export function isCourtesy(text: string): boolean {
  return /^(?:(?:ok(?:ay)?|thanks?|thank you|thx|ty|cheers|great|perfect|cool|nice|good|got it|understood|hello|hi|hey|bye|goodbye|yes|yep|no|nope|sure|please|so much|very much|a lot|that'?s all|much appreciated|appreciated|will do|morning|evening)[\s!.,]*)+$/i.test(
    text.trim().replaceAll('’', "'"),
  );
}
