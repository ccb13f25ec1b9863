import type { Token } from './split-tokens.ts';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

const small = new Map([
  ...ones.split(' ').map((word, index): [string, number] => [word, index]),
  ...tens.split(' ').map((word, index): [string, number] => [word, 20 + 10 * index]),
]);
const large = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

/** Writes numbers in words as digits: "twenty-one" is 21, "two hundred" 200, "1.5 million" 1500000. "One" stays when it counts nothing. */
export function withDigits(tokens: readonly Token[]): readonly Token[] {
  const read: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = numberAt(tokens, at);
    if (found === null) read.push(token);
    else read.push(withValue(token, found.value));
    at += found?.length ?? 1;
  }
  return read;
}

function withValue({ clause, sentence, isFresh, depth }: Token, value: number): Token {
  return { text: String(value), value, clause, sentence, isFresh, depth };
}

function numberAt(tokens: readonly Token[], at: number): { readonly value: number; readonly length: number } | null {
  const first = tokens[at];
  const begin = first === undefined ? undefined : (first.value ?? small.get(first.text));
  if (begin === undefined || isPronoun(tokens, at)) return null;
  let value = begin;
  let length = 1;
  const follow = small.get(tokens[at + 1]?.text ?? '');
  if (first?.value === null && begin >= 20 && follow !== undefined && follow > 0 && follow < 10) {
    value += follow;
    length = 2;
  }
  for (let factor = large.get(tokens[at + length]?.text ?? ''); factor !== undefined; ) {
    value *= factor;
    length += 1;
    factor = large.get(tokens[at + length]?.text ?? '');
  }
  return { value, length };
}

/** "no one", "the surgical one": counts nothing. */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'one' || large.has(tokens[at + 1]?.text ?? '')) return false;
  if (tokens[at + 1]?.clause !== tokens[at]?.clause) return true;
  return (
    /^(no|this|that|any|every|another|which|the)$/.test(tokens[at - 1]?.text ?? '') ||
    tokens[at + 1]?.text === 'another'
  );
}
