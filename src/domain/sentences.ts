/** Where a sentence stands in its text: UTF-16 units, end exclusive. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// Abbreviations after which a full stop ends no sentence, as they stand in guidelines and labels.
const abbreviations = new Set(
  'approx al ca cf dr e.g eg etc fig figs i.e ie inc mr mrs ms nos prof resp u.s vol vs incl'.split(' '),
);

/** Splits a text into sentences; markers such as [1] after the full stop stay with their sentence. */
export function sentenceSpans(text: string): readonly SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”')\]]*((?:\s*\[\d+\])*)(?=\s|$)/g)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(text, match.index, end)) continue;
    pushSpan(spans, text, start, end);
    start = end;
  }
  pushSpan(spans, text, start, text.length);
  return spans;
}

export function splitSentences(text: string): readonly string[] {
  return sentenceSpans(text).map((span) => span.text);
}

function endsSentence(text: string, stop: number, end: number): boolean {
  const next = text.slice(end).trimStart();
  if (next === '') return true;
  // "approx. 5 mg", "e.g. alendronate": the next sentence begins with a capital, a digit, a quote or a bracket.
  if (!/^["“'([]?[\p{Lu}\d]/u.test(next)) return false;
  const before = /([\p{L}.]+)$/u.exec(text.slice(0, stop))?.[1] ?? '';
  // The last letter of "mmol/L" is no initial.
  if (text.charAt(stop - before.length - 1) === '/') return true;
  // An initial ("J. Example") ends no sentence; a letter after a small word ("vitamin D.", "hepatitis B.") does.
  if (/^\p{Lu}$/u.test(before)) return /(?:^|[\s(])\p{Ll}[\p{Ll}-]* \p{Lu}$/u.test(text.slice(0, stop));
  return !abbreviations.has(before.toLowerCase());
}

function pushSpan(spans: SentenceSpan[], text: string, start: number, end: number): void {
  const slice = text.slice(start, end);
  const trimmed = slice.trim();
  if (trimmed === '') return;
  const from = start + (slice.length - slice.trimStart().length);
  spans.push({ start: from, end: from + trimmed.length, text: trimmed });
}
