import { inOneSpelling, withAmericanVowels } from './one-spelling.ts';

/** A number, word or sign of a text, in one spelling: lower case, no accents, one kind of dash, American vowels. */
export interface Token {
  readonly text: string;
  /** null for all but numbers. */
  readonly value: number | null;
  /** Counts up at every comma, bracket, semicolon, colon and stop. */
  readonly clause: number;
  readonly sentence: number;
  /** Whether a comma, semicolon, colon or stop stands right before. */
  readonly isFresh: boolean;
  /** How many brackets are open. */
  readonly depth: number;
}

// Alternatives begin with different characters or differ at once, so that a text is read in linear time.
const tokenPattern =
  /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+|[\p{L}][\p{L}\p{N}]*(?:'[\p{L}]+)?|<=|>=|[<>=%±/]|[(),;:.[\]!?]|-/gu;

type Mark = 'clause' | 'open' | 'close' | 'sentence' | 'dash';

const marks: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ...[',', ';', ':'].map((mark): [string, Mark] => [mark, 'clause']),
  ...['(', '['].map((mark): [string, Mark] => [mark, 'open']),
  ...[')', ']'].map((mark): [string, Mark] => [mark, 'close']),
  ...['.', '!', '?'].map((mark): [string, Mark] => [mark, 'sentence']),
  ['-', 'dash'],
]);

/** Where in a text the next token stands. */
type Place = Omit<Token, 'text' | 'value'>;

/** Signs that only divide a text become the clause, sentence and depth of the tokens. */
export function splitTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const plain = inOneSpelling(text);
  let place: Place = { clause: 0, sentence: 0, isFresh: true, depth: 0 };
  for (const match of plain.matchAll(tokenPattern)) {
    const [word] = match;
    const mark = marks.get(word);
    if (mark === undefined) {
      tokens.push(...tokensOf(word, isNumber(word) ? numberAt(word, plain, match.index) : null, place));
      if (place.isFresh) place = { ...place, isFresh: false };
    } else place = behind(mark, place);
  }
  return tokens;
}

function tokensOf(word: string, value: number | null, { clause, sentence, isFresh, depth }: Place): readonly Token[] {
  const texts = value === null ? wordsOf(word) : [String(value)];
  return texts.map((text, at) => ({ text, value, clause, sentence, isFresh: isFresh && at === 0, depth }));
}

function behind(mark: Mark, { clause, sentence, isFresh, depth }: Place): Place {
  switch (mark) {
    case 'dash':
      return { clause, sentence, isFresh, depth };
    case 'open':
      return { clause: clause + 1, sentence, isFresh, depth: depth + 1 };
    case 'close':
      return { clause: clause + 1, sentence, isFresh, depth: Math.max(0, depth - 1) };
    case 'clause':
      return { clause: clause + 1, sentence, isFresh: true, depth };
    case 'sentence':
      return { clause: clause + 1, sentence: sentence + 1, isFresh: true, depth };
  }
}

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return word.startsWith('.') || (first >= 48 && first <= 57);
}

/** A number right behind a dash that stands behind a space or a bracket is below zero; "20-40" is a range. */
function numberAt(digits: string, text: string, at: number): number {
  const size = Number(digits.replaceAll(',', ''));
  return text[at - 1] === '-' && /[\s(=<>]/.test(text[at - 2] ?? '') ? -size : size;
}

/** "Cannot", "isn't" and "nonpregnant" say no as "not" does; "nonsteroidal" names a kind of drug. */
function wordsOf(word: string): readonly string[] {
  if (word === 'cannot') return ['can', 'not'];
  if (word.endsWith("n't")) return [fullForm(word.slice(0, -3)), 'not'];
  const apostrophe = word.indexOf("'");
  const bare = apostrophe === -1 ? word : word.slice(0, apostrophe);
  if (bare.startsWith('non') && bare.length >= 8 && !bare.startsWith('nonster')) return ['non', bare.slice(3)];
  if (bare.endsWith('fold') && bare.length > 6) return [bare.slice(0, -4), 'fold'];
  return [withAmericanVowels(bare)];
}

function fullForm(verb: string): string {
  if (verb === 'ca') return 'can';
  return verb === 'wo' ? 'will' : verb;
}
