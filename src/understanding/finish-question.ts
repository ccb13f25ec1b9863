/** Dresses a rewritten question as a sentence: a capital first, and an end mark. */
export function finishQuestion(text: string): string {
  const trimmed = text.trim().replace(/\s+([?.!])$/, '$1');
  const sentence = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  if (/[?.!…]["'”’)]*$/.test(sentence)) return sentence;
  return sentence + (isQuestion(sentence) ? '?' : '.');
}

function isQuestion(sentence: string): boolean {
  return !/^(?:tell|describe|explain|compare|give|show|list|discuss|define|summari[sz]e|name|say|please)\b/i.test(
    sentence,
  );
}
