import { expect, it } from 'vitest';
import { readPointer } from '../../../adapters/search-index/generation.ts';
import { searchColumn } from '../../../adapters/search-index/lance-reads.ts';
import { openGeneration } from '../../../adapters/search-index/open-generation.ts';
import { openSearchIndex } from '../../../adapters/search-index/open-search-index.ts';
import { content, indexedSource } from '../../contracts/index-parts.ts';
import { sampleSource } from '../../support/samples.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('keeps every passage of an ordinary library once one was read', async () => {
  const folder = temporaryFolder();
  const index = await openSearchIndex({ folder });
  const sources = Array.from({ length: 60 }, (_, number) =>
    indexedSource(
      sampleSource({ id: `source-${number}`, sections: [{ heading: 'Findings', text: `Rest helps. ${number}` }] }),
    ),
  );
  await index.upkeep.rebuild(content({ sources }));
  await index.close();

  const found = await readPointer(folder);
  if (found.kind !== 'present') throw new Error('there is no index');
  const generation = await openGeneration(folder, found.pointer.generation);
  const { passages, rows } = await generation.snapshot(found.pointer);
  const rowIds = (await searchColumn(passages, 'everything', 'rest', 100)).map(({ rowId }) => rowId);
  expect(rowIds).toHaveLength(60);
  await rows.read(passages, rowIds.slice(0, 1));
  await expect.poll(() => rows.kept()).toBe(60);

  passages.close();
  const texts = [...(await rows.read(passages, rowIds)).values()].map(({ passage }) => passage.text);
  expect(texts.toSorted()).toEqual(sources.flatMap((source) => source.passages.map(({ text }) => text)).toSorted());
  generation.close();
});
