import { splitTokens, type Token } from './split-tokens.ts';
import type { TermKind } from './term.ts';

export interface Phrase {
  readonly kind: TermKind;
  readonly key: string;
  readonly words: readonly string[];
}

/** Phrases by their first word, the longest first, so that "older adults" is found before "older". */
type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

export function phraseTable(phrases: readonly Phrase[]): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.words;
    const known = table.get(first);
    if (known === undefined) table.set(first, [phrase]);
    else known.push(phrase);
  }
  for (const known of table.values()) known.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** Never across a comma or a stop. */
export function phraseAt(table: PhraseTable, tokens: readonly Token[], at: number): Phrase | null {
  const first = tokens[at];
  if (first === undefined) return null;
  for (const phrase of table.get(first.text) ?? [])
    if (phrase.words.every((word, offset) => isPart(tokens[at + offset], word, first))) return phrase;
  return null;
}

function isPart(token: Token | undefined, word: string, first: Token): boolean {
  return token !== undefined && token.text === word && token.clause === first.clause;
}

/** One group a line, its ways of saying it between bars: "tablet | tablets". The first names the group. */
export function groupsOf(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));
}

export function phraseOf(kind: TermKind, key: string, words: string): Phrase {
  return { kind, key, words: splitTokens(words).map((token) => token.text) };
}
