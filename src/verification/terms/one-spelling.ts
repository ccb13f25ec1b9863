/** Fullwidth and accented characters, fractions, superscripts, dashes, signs and abbreviations, each in its plain form; lower case. */
export function inOneSpelling(text: string): string {
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
export function withAmericanVowels(word: string): string {
  if (word.length < 6 || !britishVowels.test(word)) return word;
  return word
    .replace(/ae(?=[mcdrst])|oe(?=[admst])/g, 'e')
    .replace(/our(?=s?$|ed$|al$)/, 'or')
    .replace(/lyse(?=[ds]?$)/, 'lyze')
    .replace(/is(?=(?:e|ed|es|ing|ation|ations)$)/, 'iz')
    .replace(/ll(?=(?:ed|ing)$)/, 'l');
}
