import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStemTally } from '../../../adapters/search-index/count-stems.ts';
import { createStemmer } from '../../../adapters/search-index/stem-words.ts';
import { emptyVocabulary, rarityOf } from '../../../adapters/search-index/vocabulary.ts';
import { appendVocabulary, readVocabulary, writeVocabulary } from '../../../adapters/search-index/vocabulary-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('the vocabulary', () => {
  it('counts in how many texts a stem stands, whatever its form', async () => {
    const vocabulary = emptyVocabulary();
    vocabulary.apply(await changeOf(['fractures and a fracture', 'fractured', 'asthma'], 1));
    expect(vocabulary.texts).toBe(3);
    expect(vocabulary.textsWith('fractur')).toBe(2);
    expect(vocabulary.stemOf('fractures')).toBe('fractur');
    expect(vocabulary.stemOf('and')).toBeUndefined();
  });

  it('is as before when texts came and went', async () => {
    const texts = fc.array(fc.constantFrom('asthma attack', 'spine fracture', 'attack of gout', ''), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(texts, texts, async (stay, pass) => {
        const vocabulary = emptyVocabulary();
        vocabulary.apply(await changeOf(stay, 1));
        const counts = () => ['asthma', 'attack', 'spine', 'gout'].map(vocabulary.textsWith);
        const before = [counts(), vocabulary.texts, vocabulary.meanLetters];
        vocabulary.apply(await changeOf(pass, 1));
        vocabulary.apply(await changeOf(pass, -1));
        expect([counts(), vocabulary.texts, vocabulary.meanLetters]).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it('is read back from its file as it was written and added to', async () => {
    const path = join(temporaryFolder(), 'vocabulary.tsv');
    const [first, second] = [await changeOf(['asthma attack', 'spine'], 1), await changeOf(['asthma'], 1)];
    await writeVocabulary(path, first);
    await appendVocabulary(path, second);
    const read = await readVocabulary(path);
    expect([read.texts, read.textsWith('asthma'), read.textsWith('spine'), read.stemOf('attack')]).toEqual([
      3,
      2,
      1,
      'attack',
    ]);
    expect(read.wordsLike('a', 6)).toEqual(expect.arrayContaining(['asthma', 'attack']));
  });

  it('is not read from something else', async () => {
    const path = join(temporaryFolder(), 'vocabulary.tsv');
    writeFileSync(path, 'something else');
    await expect(readVocabulary(path)).rejects.toThrow('not one');
    await writeVocabulary(path, await changeOf(['asthma'], 1));
    appendFileSync(path, 'torn line');
    await expect(readVocabulary(path)).rejects.toThrow('not readable');
  });

  it('gives a rarer stem more weight, and never less than none', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(1_000), fc.nat(1_000), (one, other, texts) => {
        expect(rarityOf(one, texts)).toBeGreaterThanOrEqual(0);
        if (one < other && other <= texts) expect(rarityOf(one, texts)).toBeGreaterThan(rarityOf(other, texts));
      }),
    );
  });
});

async function changeOf(texts: readonly string[], sign: 1 | -1) {
  const tally = createStemTally(createStemmer());
  await tally.add(texts, sign);
  return tally.change();
}
