import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStemTally } from '../../../adapters/search-index/count-stems.ts';
import { createStemmer } from '../../../adapters/search-index/stem-words.ts';
import {
  emptyVocabulary,
  rarityOf,
  type Vocabulary,
  vocabularyFrom,
} from '../../../adapters/search-index/vocabulary.ts';
import { packVocabulary, unpackVocabulary } from '../../../adapters/search-index/vocabulary-base.ts';
import {
  appendVocabulary,
  packWhenLong,
  readVocabulary,
  writeVocabulary,
} from '../../../adapters/search-index/vocabulary-file.ts';
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

  it('is read back from its files as it was written and added to', async () => {
    const folder = temporaryFolder();
    const [first, second] = [await changeOf(['asthma attack', 'spine'], 1), await changeOf(['asthma, asthma'], 1)];
    await writeVocabulary(folder, first);
    await appendVocabulary(folder, second);
    const read = await readVocabulary(folder);
    expect([read.texts, read.textsWith('asthma'), read.usesOf('asthma'), read.textsWith('spine')]).toEqual([
      3, 2, 3, 1,
    ]);
    expect([read.stemOf('attack'), read.stemOf('gout')]).toEqual(['attack', undefined]);
    expect(read.wordsLike('a', 6)).toEqual(expect.arrayContaining(['asthma', 'attack']));
  });

  it('says the same packed as in its journal, whatever words it has', async () => {
    const word = fc.string({ unit: fc.constantFrom(...'aäbzé1λ'), minLength: 1, maxLength: 4 });
    const texts = fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(texts, texts, async (before, after) => {
        const changes = [await changeOf(before.map(joined), 1), await changeOf(after.map(joined), 1)];
        const journaled = emptyVocabulary();
        for (const change of changes) journaled.apply(change);
        const packed = vocabularyFrom(unpackVocabulary(packVocabulary(journaled.whole())));
        const words = [...before.flat(), ...after.flat(), 'nowhere'];
        for (const vocabulary of [packed, vocabularyFrom(unpackVocabulary(packVocabulary(packed.whole())))]) {
          expect(words.map((one) => factsOf(vocabulary, one))).toEqual(words.map((one) => factsOf(journaled, one)));
          expect([vocabulary.texts, vocabulary.meanLetters, vocabulary.meanUses]).toEqual([
            journaled.texts,
            journaled.meanLetters,
            journaled.meanUses,
          ]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is packed anew when its journal has grown long, and then reads no line twice', async () => {
    const folder = temporaryFolder();
    await writeVocabulary(folder, await changeOf(['asthma'], 1));
    const many = Array.from({ length: 6_000 }, (_, number) => `word${number}`).join(' ');
    await appendVocabulary(folder, await changeOf([many], 1));
    const size = () => statSync(join(folder, 'vocabulary.bin')).size;
    const before = size();
    await packWhenLong(folder);
    expect(size()).toBeGreaterThan(before);
    await appendVocabulary(folder, await changeOf(['asthma'], 1));
    await packWhenLong(folder);
    const read = await readVocabulary(folder);
    expect([read.texts, read.textsWith('asthma'), read.textsWith('word77')]).toEqual([3, 2, 1]);
  });

  it('is not read when it is cut short, garbled or something else', async () => {
    const folder = temporaryFolder();
    const packed = join(folder, 'vocabulary.bin');
    await writeVocabulary(folder, await changeOf(['asthma'], 1));
    const whole = readFileSync(packed);
    for (const harmed of [Buffer.from('something else'), whole.subarray(0, -1), Buffer.from(whole).fill(7, 300, 301)]) {
      writeFileSync(packed, harmed);
      await expect(readVocabulary(folder)).rejects.toThrow('not one');
    }
    writeFileSync(packed, whole);
    appendFileSync(join(folder, 'vocabulary.tsv'), 'torn line');
    await expect(readVocabulary(folder)).rejects.toThrow('not readable');
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

function joined(words: readonly string[]): string {
  return words.join(' ');
}

function factsOf(vocabulary: Vocabulary, word: string) {
  const stem = vocabulary.stemOf(word);
  const counts = [vocabulary.textsWith(stem ?? word), vocabulary.usesOf(stem ?? word)];
  return [stem, ...counts, [...vocabulary.wordsLike(word.slice(0, 1), word.length)].sort()];
}

async function changeOf(texts: readonly string[], sign: 1 | -1) {
  const tally = createStemTally(createStemmer());
  await tally.add(texts, sign);
  return tally.change();
}
