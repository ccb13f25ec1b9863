import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMemoryVectors } from '../../../adapters/memory/memory-vectors.ts';
import { createRecordingLog } from '../../../adapters/memory/recording-log.ts';
import { content, type IndexParts, indexedSource } from '../../contracts/index-parts.ts';
import { sampleSource } from '../../support/samples.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { meaningBy, watched, wordsAndMeanings } from './meaning-by.ts';
import { openTemporaryIndex } from './open-temporary-index.ts';

const about = (id: string, text: string) =>
  indexedSource(sampleSource({ id, title: id, sections: [{ heading: 'Findings', text }] }));
const sources = [
  about('cardiac', 'Heart attack needs aspirin.'),
  about('renal', 'Kidney stones need fluids.'),
  about('dermal', 'Eczema needs emollients.'),
];
const paraphrase = 'myocardial infarction';

async function sourcesFor({ passages }: IndexParts, text: string) {
  return (await passages.search({ text, limit: 5 })).map(({ passage }) => passage.sourceId);
}

describe('a search index with vectors', () => {
  it('finds a paraphrase that shares no word with its passage, and without vectors does not', async () => {
    const [plain, meant] = [
      await openTemporaryIndex(),
      await openTemporaryIndex(undefined, { meaning: meaningBy(wordsAndMeanings()) }),
    ];
    for (const index of [plain, meant]) await index.upkeep.rebuild(content({ sources }));
    expect(await sourcesFor(plain, paraphrase)).toEqual([]);
    expect(await sourcesFor(meant, paraphrase)).toEqual(['cardiac']);
  });

  it('finds by words alone what is looked up by the way', async () => {
    const embedder = watched(wordsAndMeanings());
    const index = await openTemporaryIndex(undefined, { meaning: meaningBy(embedder) });
    await index.upkeep.rebuild(content({ sources }));
    const before = embedder.asked.length;
    expect(await index.passages.search({ text: paraphrase, limit: 5, byWords: true })).toEqual([]);
    expect(embedder.asked).toHaveLength(before);
  });

  it('asks for a passage once, also for an index that is made anew, and for a question once', async () => {
    const embedder = watched(wordsAndMeanings());
    const meaning = meaningBy(embedder);
    const index = await openTemporaryIndex(undefined, { meaning });
    await index.upkeep.rebuild(content({ sources }));
    await index.upkeep.rebuild(content({ revision: 2, sources }));
    const again = await openTemporaryIndex(undefined, { meaning });
    await again.upkeep.rebuild(content({ sources }));
    expect(embedder.asked).toHaveLength(3);
    await Promise.all([sourcesFor(index, paraphrase), sourcesFor(index, paraphrase)]);
    await sourcesFor(index, paraphrase);
    expect(embedder.asked.slice(3)).toEqual([paraphrase]);
  });

  it('gives passages of an update their vectors after they are found by their words', async () => {
    const index = await openTemporaryIndex(undefined, { meaning: meaningBy(wordsAndMeanings()) });
    await index.upkeep.rebuild(content({ sources: [] }));
    await index.upkeep.update(content({ revision: 2, sources }));
    expect(await sourcesFor(index, 'aspirin')).toContain('cardiac');
    await index.completeVectors();
    expect(await sourcesFor(index, 'cephalalgia')).toEqual([]);
    expect(await sourcesFor(index, paraphrase)).toEqual(['cardiac']);
    await index.upkeep.update(content({ revision: 3, sources: [about('cardiac', 'Nothing of the kind.')] }));
    await index.completeVectors();
    expect(await sourcesFor(index, paraphrase)).toEqual([]);
    expect(await index.upkeep.state()).toEqual({ kind: 'ready', revision: 3, passages: 3, wordings: 0 });
  });

  it('is served by words while the embedder fails, says so by code, and tries again', async () => {
    const embedder = watched(wordsAndMeanings());
    embedder.behave('failing');
    const log = createRecordingLog();
    const index = await openTemporaryIndex(undefined, { meaning: meaningBy(embedder, { log }) });
    await index.upkeep.rebuild(content({ sources }));
    expect(await index.upkeep.state()).toMatchObject({ kind: 'ready', passages: 3 });
    expect(await sourcesFor(index, 'aspirin')).toEqual(['cardiac']);
    expect(log.lines.map(({ event, fields }) => [event, fields.code])).toEqual([
      ['passages are found by words alone', 'embeddings-unavailable'],
      ['question is searched by words alone', 'embeddings-unavailable'],
    ]);
    expect(JSON.stringify(log.lines)).not.toMatch(/aspirin/);
    embedder.behave('honest');
    await index.completeVectors();
    expect(await sourcesFor(index, paraphrase)).toEqual(['cardiac']);
    expect(await sourcesFor(index, 'emollients')).toEqual(['dermal']);
  });

  it('lets a question wait a moment for its vector, and answers by words then', async () => {
    const embedder = watched(wordsAndMeanings());
    const index = await openTemporaryIndex(undefined, { meaning: meaningBy(embedder) });
    await index.upkeep.rebuild(content({ sources }));
    embedder.behave('silent');
    const began = performance.now();
    expect(await sourcesFor(index, 'aspirin')).toEqual(['cardiac']);
    expect(await sourcesFor(index, 'aspirin')).toEqual(['cardiac']);
    expect(performance.now() - began).toBeLessThan(2_900);
  });

  it('does not believe known vectors of another length', async () => {
    const known = createMemoryVectors();
    const index = await openTemporaryIndex(undefined, { meaning: meaningBy(wordsAndMeanings(), { known }) });
    const text = 'cardiac\nFindings\nHeart attack needs aspirin.';
    await known.put('meanings', new Map([[text, Float32Array.of(1)]]));
    await index.upkeep.rebuild(content({ sources }));
    expect(await sourcesFor(index, paraphrase)).toEqual(['cardiac']);
  });
});

describe('a search index made with other vectors', () => {
  const variants = {
    'no embedder': {},
    'one embedder': { meaning: meaningBy(wordsAndMeanings()) },
    'another embedder': { meaning: meaningBy(wordsAndMeanings('others')) },
  };
  const entries = Object.entries(variants);
  const pairs = entries.flatMap(([made, by]) =>
    entries.flatMap(([read, now]) => (made === read ? [] : [[made, read, by, now] as const])),
  );

  it.each(pairs)('by %s is made anew for %s, and searched by words until then', async (_, __, by, now) => {
    const folder = temporaryFolder();
    const maker = await openTemporaryIndex(folder, by);
    await maker.upkeep.rebuild(content({ sources }));
    await maker.close();
    const index = await openTemporaryIndex(folder, now);
    expect(await sourcesFor(index, 'aspirin')).toEqual(['cardiac']);
    expect(await sourcesFor(index, paraphrase)).toEqual([]);
    expect(await index.upkeep.state()).toMatchObject({ kind: 'damaged', reason: expect.stringContaining('vectors') });
    await index.upkeep.update(content({ revision: 2, sources: [about('dermal', 'Eczema needs rest.')] }));
    expect(await sourcesFor(index, 'rest')).toEqual(['dermal']);
    await index.upkeep.rebuild(content({ revision: 3, sources }));
    expect(await index.upkeep.state()).toMatchObject({ kind: 'ready', revision: 3 });
    expect(await sourcesFor(index, paraphrase)).toEqual('meaning' in now ? ['cardiac'] : []);
  });

  it('is damaged when its description says that there are vectors where there are none', async () => {
    const folder = temporaryFolder();
    const plain = await openTemporaryIndex(folder);
    await plain.upkeep.rebuild(content({ sources }));
    const path = join(folder, 'index.json');
    const embedding = { model: 'meanings', dimensions: 1_024 };
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), embedding }));
    const index = await openTemporaryIndex(folder, { meaning: meaningBy(wordsAndMeanings()) });
    expect(await index.upkeep.state()).toMatchObject({ kind: 'damaged' });
    expect(await sourcesFor(index, 'aspirin')).toEqual(['cardiac']);
  });

  it('without an embedder has no column and no word of vectors', async () => {
    const folder = temporaryFolder();
    const plain = await openTemporaryIndex(folder);
    await plain.upkeep.rebuild(content({ sources }));
    expect(readFileSync(join(folder, 'index.json'), 'utf8')).not.toContain('embedding');
  });
});
