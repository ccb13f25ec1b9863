/** Escapes what Slack would read as a mention, a link or an entity. Those three characters are all that it decodes. */
export function escapeText(text: string): string {
  return cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Takes out control characters, those that reverse the direction of reading (they can reorder digits), and halves of characters. */
export function cleanText(text: string): string {
  return text.replace(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu, ' ').replace(/\p{Cs}/gu, '\ufffd');
}

/** Escapes, and ends with "…" when the escaped text would pass `max` UTF-16 units. Never cuts a character or an entity in two. */
export function escapeWithin(text: string, max: number): string {
  const whole = escapeText(text);
  if (whole.length <= max) return whole;
  let kept = '';
  for (const character of text) {
    const next = kept + escapeText(character);
    if (next.length > max - 1) break;
    kept = next;
  }
  return `${kept.trimEnd()}…`;
}
