/** A number, word or sign of a text, in one spelling: lower case, no accents, one kind of dash, American vowels. */
export interface Token {
  readonly text: string;
  /** Numbers only. */
  readonly value?: number;
  readonly clause: number;
  readonly sentence: number;
  /** How many brackets are open. */
  readonly depth: number;
}

// Alternatives begin with different characters or differ at once, so that a text is read in linear time.
const tokenPattern =
  /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+|[\p{L}][\p{L}\p{N}]*(?:'[\p{L}]+)?|<=|>=|[<>=%±/]|[(),;:.[\]!?]|-/gu;

const clauseMarks = new Set(['(', ')', ',', ';', ':', '[', ']']);
const opening = new Set(['(', '[']);
const closing = new Set([')', ']']);
const sentenceMarks = new Set(['.', '!', '?']);

export function splitTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const plain = inOneSpelling(text);
  let clause = 0;
  let sentence = 0;
  let depth = 0;
  for (const match of plain.matchAll(tokenPattern)) {
    const [mark] = match;
    if (clauseMarks.has(mark)) {
      clause += 1;
      depth = Math.max(0, depth + (opening.has(mark) ? 1 : closing.has(mark) ? -1 : 0));
    } else if (sentenceMarks.has(mark)) {
      clause += 1;
      sentence += 1;
    } else if (mark !== '-') {
      for (const part of partsOf(mark, plain[match.index - 1] === '-' ? plain[match.index - 2] : undefined))
        tokens.push({ ...part, clause, sentence, depth });
    }
  }
  return tokens;
}

/** @param beforeDash what stands before a dash that stands right before the mark; a digit after a space and a dash is below zero. */
function partsOf(mark: string, beforeDash: string | undefined): readonly Pick<Token, 'text' | 'value'>[] {
  if (/^[.\d]/.test(mark)) {
    const size = Number(mark.replaceAll(',', ''));
    const value = beforeDash !== undefined && /[\s(=<>]/.test(beforeDash) ? -size : size;
    return [{ text: String(value), value }];
  }
  const contracted = /^([a-z]+)n't$/.exec(mark);
  if (contracted !== null) return [{ text: fullForm(contracted[1] ?? '') }, { text: 'not' }];
  if (mark === 'cannot') return [{ text: 'can' }, { text: 'not' }];
  const bare = mark.replace(/'.*$/, '');
  const negated = /^non([a-z]{5,})$/.exec(bare);
  if (negated !== null && !/^nonst?eroid/.test(bare)) return [{ text: 'non' }, { text: negated[1] ?? '' }];
  const fold = /^(two|three|four|five|six|seven|eight|nine|ten)fold$/.exec(bare);
  if (fold !== null) return [{ text: fold[1] ?? '' }, { text: 'fold' }];
  return [{ text: americanVowels(bare) }];
}

function fullForm(verb: string): string {
  return verb === 'ca' ? 'can' : verb === 'wo' ? 'will' : verb;
}

/** Fullwidth and accented characters, fractions, superscripts, dashes and signs, each in its plain form. */
function inOneSpelling(text: string): string {
  return withPlainCharacters(text)
    .toLowerCase()
    .replace(/\b(?:[a-z]\.){2,}|\bvs\./g, (letters) => `${letters.replaceAll('.', '')} `)
    .replace(/\[\d+(?:[,-]\d+)*\]/g, ' ')
    .replace(/\bper cent\b/g, 'percent')
    .replace(/\bmm hg\b/g, 'mmhg');
}

function withPlainCharacters(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII begins there
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return text
    .replace(/[¼-¾⅐-⅞]/g, ' $&')
    .replace(/(?<=\d)[⁰¹²³⁴-⁹]/g, ' $&')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‐-―−⁃]/g, '-')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/(?<=\d)[·•](?=\d)/g, '.')
    .replaceAll('⁄', '/')
    .replaceAll('≥', '>=')
    .replaceAll('≤', '<=');
}

const britishVowels = /[ao]e|our|ys|is|ll/;

/** "haemoglobin" and "hemoglobin", "tumour" and "tumor", "randomised" and "randomized" are one word. */
function americanVowels(word: string): string {
  if (word.length < 6 || !britishVowels.test(word)) return word;
  return word
    .replace(/ae(?=[mcdrst])|oe(?=[admst])/g, 'e')
    .replace(/our(?=s?$|ed$|al$)/, 'or')
    .replace(/lyse(?=[ds]?$)/, 'lyze')
    .replace(/is(?=(?:e|ed|es|ing|ation|ations)$)/, 'iz')
    .replace(/ll(?=(?:ed|ing)$)/, 'l');
}
