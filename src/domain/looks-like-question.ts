const asks =
  /^(?:(?:and|but|so|ok|okay|then|also|please)[,\s]+)*(?:what|which|when|where|why|who|whom|whose|how|is|are|was|were|am|can|could|should|shall|do|does|did|will|would|may|might|must|has|have|had|any|isn['’]?t|aren['’]?t|can['’]?t|doesn['’]?t)\b/iu;
const goesOn = /^(?:and|or|but|also)\s+(?:in|for|with|without|if|during|after|before|at|on|under|over)\b/iu;

/**
 * True for what a person would expect an answer to. Used only in threads that Curbside answered, where nobody called it by name:
 * when in doubt it keeps quiet.
 */
export function looksLikeQuestion(text: string): boolean {
  const line = text.trim();
  if (line === '') return false;
  if (/[?？؟]["'”’)\]]*\s*$/u.test(line)) return true;
  // "is fine, thanks", "can do": an answer to somebody may begin like a question, but rarely has four words.
  const words = line.split(/\s+/u).length;
  return (words >= 4 && asks.test(line) && !/[.!]$/u.test(line)) || (words <= 8 && goesOn.test(line));
}
