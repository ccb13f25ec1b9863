/** Longer words are left out of the full-text index. */
export const longestWord = 60;

/**
 * A text as the index spells it: lower case, without accents, and with one spelling for British and American English, so that
 * "hyperkalemia" finds "hyperkalaemia". The rules bend some words that need it not ("otherwise"); both sides are bent alike.
 */
export function plainSpelling(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/μg\b/g, 'mcg')
    .replace(/[αβγδεκλω]/g, (letter) => greekNames[letter] ?? letter)
    .replace(/(?<=[a-z]{2})[ao]e|[ao]e(?=[a-z]{3})/g, 'e')
    .replace(/(?<=[a-z]{3})our(?=(?:s|ed|ing|al|able)?\b)/g, 'or')
    .replace(/(?<=[a-z]{4})is(?=(?:e[ds]?|ing|ations?)\b)/g, 'iz')
    .replace(/(?<=[a-z]{2}[bt])re(?=s?\b)/g, 'er')
    .replaceAll('sulph', 'sulf');
}

/** As people type them: "TNF-α" is "TNF-alpha", "β-blocker" is "beta-blocker". */
const greekNames: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  κ: 'kappa',
  λ: 'lambda',
  ω: 'omega',
};

/** The words of a text in order, in {@link plainSpelling}: runs of letters and digits, as the full-text index splits them too. */
export function wordsOf(text: string): readonly string[] {
  return splitWords(plainSpelling(text));
}

/** As {@link wordsOf}, of a text that is in plain spelling already. */
export function splitWords(plain: string): readonly string[] {
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What the full-text index reads of a text in plain spelling: the text, and its compounds as one word each. */
export function withJoinedWords(plain: string): string {
  const joined = joinedWordsOf(plain);
  return joined.length === 0 ? plain : `${plain}\n${joined.join(' ')}`;
}

/** "il-6" and "co-trimoxazole" as one word each, because people leave the hyphen out. Of a text in plain spelling. */
export function joinedWordsOf(plain: string): readonly string[] {
  const compounds = plain.match(/[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)+/gu) ?? [];
  return compounds.map((compound) => compound.replace(/[-/]/g, '')).filter((word) => word.length <= longestWord);
}
