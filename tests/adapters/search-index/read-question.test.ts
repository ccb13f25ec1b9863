import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../adapters/search-index/read-question.ts';
import { createStemmer } from '../../../adapters/search-index/stem-words.ts';
import { emptyVocabulary } from '../../../adapters/search-index/vocabulary.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Made up, so that none is a stop word, nor a slip for another. */
const common = Array.from(
  { length: 40 },
  (_, at) => `${letters.charAt(at % 26).repeat(2)}q${letters.charAt(at)}xv${at}`,
);

/** A word of few texts, and forty of many: the later, the more. */
async function vocabularyWith(rare: string) {
  const vocabulary = emptyVocabulary();
  const stemmer = createStemmer();
  const words = [rare, ...common];
  const stems = await stemmer.read(words);
  const entries = words.map((word, at) => ({
    stem: stems[at]?.[0] ?? word,
    texts: at + 1,
    uses: at + 1,
    words: [word],
  }));
  vocabulary.apply({ texts: 1_000, letters: 100_000, entries });
  return vocabulary;
}

describe('a question, read for the index', () => {
  it('is searched by its sixteen rarest words, in their order, whatever else was pasted with them', async () => {
    const vocabulary = await vocabularyWith('alendronate');
    const { words } = await readQuestion([...common, 'alendronate'].join(' '), vocabulary, new Set());
    expect(words).toEqual([...common.slice(0, 15), 'alendronate']);
  });

  it('leaves a word that no text has for last', async () => {
    const vocabulary = await vocabularyWith('alendronate');
    const typed = ['zzyzxquux99', ...common.slice(0, 16)];
    expect((await readQuestion(typed.join(' '), vocabulary, new Set())).words).toEqual(common.slice(0, 16));
  });

  it('is searched by all of its words when they are few', async () => {
    const vocabulary = await vocabularyWith('alendronate');
    const { words } = await readQuestion(`the ${common[0]} of alendronate`, vocabulary, new Set());
    expect(words).toEqual([common[0], 'alendronate']);
  });
});
