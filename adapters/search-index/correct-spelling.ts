import type { Vocabulary } from './vocabulary.ts';

/**
 * The word of the vocabulary that a misspelt word most likely stands for; null when none is near enough to be sure.
 * Vowels weigh less than consonants, for that is how people misspell; and the limit is narrow, for drugs with like names differ by
 * more ("prednisone", "prednisolone": 1.6; "cycloserine", "cyclosporine": 1.6) and must never be taken for each other.
 */
export function correctSpelling(word: string, vocabulary: Vocabulary): string | null {
  if (word.length < 5 || /\d/.test(word)) return null;
  const limit = word.length < 8 ? 1 : 1.25;
  let best: { word: string; distance: number; texts: number } | null = null;
  for (const candidate of candidatesFor(word, vocabulary)) {
    const distance = spellingDistance(word, candidate, limit);
    if (distance > limit) continue;
    const texts = vocabulary.textsWith(vocabulary.stemOf(candidate) ?? '');
    if (texts === 0) continue;
    const better = best === null || distance < best.distance || (distance === best.distance && texts > best.texts);
    if (better) best = { word: candidate, distance, texts };
  }
  return best?.word ?? null;
}

function candidatesFor(word: string, vocabulary: Vocabulary): readonly string[] {
  const lengths = [0, 1, -1, 2, -2].map((change) => word.length + change);
  // People rarely miss the first letter; when they do, it has changed places with the second.
  const starts = [...new Set([word.slice(0, 1), word.slice(1, 2)])];
  return starts.flatMap((start) => lengths.flatMap((length) => vocabulary.wordsLike(start, length)));
}

/**
 * Damerau–Levenshtein distance (neighbours may swap) in which a vowel put for a vowel, left out or added costs 0.6, a doubled letter
 * 0.5, and everything else 1. Gives up above the limit and returns infinity.
 */
export function spellingDistance(from: string, to: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = [0];
  for (let j = 1; j <= to.length; j++) last[j] = at(last, j - 1) + cost(to, j - 1);
  for (let i = 1; i <= from.length; i++) {
    const row = [at(last, 0) + cost(from, i - 1)];
    let least = at(row, 0);
    for (let j = 1; j <= to.length; j++) {
      let value = Math.min(
        at(last, j) + cost(from, i - 1),
        at(row, j - 1) + cost(to, j - 1),
        at(last, j - 1) + swapCost(from.charAt(i - 1), to.charAt(j - 1)),
      );
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        value = Math.min(value, at(beforeLast, j - 2) + 1);
      }
      row[j] = value;
      least = Math.min(least, value);
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = row;
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/** Of a letter too many or too few. */
function cost(word: string, index: number): number {
  if (index > 0 && word[index] === word[index - 1]) return 0.5;
  return vowels.has(word.charAt(index)) ? 0.6 : 1;
}

function swapCost(one: string, other: string): number {
  if (one === other) return 0;
  return vowels.has(one) && vowels.has(other) ? 0.6 : 1;
}

const vowels = new Set('aeiouy');
