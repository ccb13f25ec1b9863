/** Shorthand of charts and of phones that means one thing in a clinical question. What has two meanings ("pt", "ra", "ms") is left alone. */
const meanings: Readonly<Record<string, string>> = {
  abx: 'antibiotics',
  amio: 'amiodarone',
  bx: 'biopsy',
  dilt: 'diltiazem',
  dx: 'diagnosis',
  fx: 'fracture',
  hx: 'history',
  pts: 'patients',
  rx: 'treatment',
  sx: 'symptoms',
  tx: 'treatment',
  u: 'you',
  ur: 'your',
  vanco: 'vancomycin',
};

const shorthand = new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${Object.keys(meanings).join('|')})(?![\\p{L}\\p{N}/-])`, 'giu');

/** The question with its shorthand in words; "side fx" are effects. Anything else stays as it was typed. */
export function spellOut(question: string): string {
  return question
    .replace(/\bside fx\b/gi, 'side effects')
    .replace(/(?<![\p{L}\p{N}])w\/o(?![\p{L}\p{N}])/giu, 'without')
    .replace(/(?<![\p{L}\p{N}])w\/(?=\s)/giu, 'with')
    .replace(shorthand, (word) => meanings[word.toLowerCase()] ?? word);
}
