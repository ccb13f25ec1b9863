/** What comes before a follow-up proper and says nothing of medicine: "And", "Ok, thanks, but". */
const opening =
  /^(?:(?:and|but|so|ok(?:ay)?|then|also|well|right|great|perfect|hmm+|thanks(?: a lot)?|thank you|sorry)(?:\s*[,.!…-]+\s*|\s+))+(?=\S)/i;

export function stripOpening(text: string): string {
  return text.replace(opening, '');
}
