import { cpSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { content, type IndexParts, indexedArticle, indexedSource } from '../../contracts/index-parts.ts';
import { sampleLabel, sampleSource } from '../../support/samples.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { meaningBy, wordsAndMeanings } from './meaning-by.ts';
import { openTemporaryIndex } from './open-temporary-index.ts';

const filling = content({
  sources: [sampleSource(), sampleLabel()].map(indexedSource),
  articles: [indexedArticle('fracture', 'What is the treatment for a compression fracture of the spine?')],
});

describe('a search index that something happened to', () => {
  it.each([
    ['without vectors', {}],
    ['with vectors', { meaning: meaningBy(wordsAndMeanings()) }],
  ])(
    'is never believed when it would answer otherwise: a file cut short, garbled, emptied or gone, %s',
    async (_, by) => {
      const whole = temporaryFolder();
      const index = await openTemporaryIndex(whole, by);
      await index.upkeep.rebuild(filling);
      const before = await answersOf(index);
      const folder = temporaryFolder();
      for (const [index, file] of filesIn(whole).entries()) {
        // Each file comes to one harm: every harm to every file takes a minute, and was done once.
        const [name, harm] = harms[index % harms.length] ?? ['gone', rmSync];
        rmSync(folder, { recursive: true, force: true });
        cpSync(whole, folder, { recursive: true });
        harm(join(folder, file));
        const harmed = await openTemporaryIndex(folder, by);
        const state = await harmed.upkeep.state();
        if (state.kind === 'ready') expect([file, name, await answersOf(harmed)]).toEqual([file, name, before]);
        else expect(['damaged', 'missing']).toContain(state.kind);
      }
    },
    60_000,
  );

  it('says why it is damaged, and throws one code when it is searched all the same', async () => {
    const folder = temporaryFolder();
    const index = await openTemporaryIndex(folder);
    await expect(index.passages.search({ text: 'fracture', limit: 1 })).rejects.toMatchObject({
      code: 'index-unavailable',
    });
    writeFileSync(join(folder, 'index.json'), '{"format": 0}');
    expect(await index.upkeep.state()).toEqual({ kind: 'damaged', reason: 'its description is not one' });
    await expect(index.articles.nearest('fracture', 1)).rejects.toMatchObject({ code: 'index-unavailable' });
    await expect(index.upkeep.update(filling)).rejects.toMatchObject({ code: 'index-unavailable' });
  });

  it('is damaged when another version of Curbside wrote it', async () => {
    const folder = temporaryFolder();
    const index = await openTemporaryIndex(folder);
    await index.upkeep.rebuild(filling);
    const path = join(folder, 'index.json');
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), format: 999 }));
    expect(await index.upkeep.state()).toMatchObject({ kind: 'damaged', reason: expect.stringContaining('999') });
  });

  it('is whole again after it was made anew, and leaves nothing of the damaged one', async () => {
    const folder = temporaryFolder();
    const index = await openTemporaryIndex(folder);
    await index.upkeep.rebuild(filling);
    const before = await answersOf(index);
    for (const file of filesIn(folder)) truncateSync(join(folder, file), 3);
    expect(await index.upkeep.state()).toMatchObject({ kind: 'damaged' });
    await index.upkeep.rebuild(filling);
    expect(await index.upkeep.state()).toMatchObject({ kind: 'ready' });
    expect(await answersOf(index)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('generation-'))).toHaveLength(1);
  });

  it('keeps the old state when making it anew was cut off, and cleans up next time', async () => {
    const folder = temporaryFolder();
    const index = await openTemporaryIndex(folder);
    await index.upkeep.rebuild(filling);
    const [made] = readdirSync(folder).filter((name) => name.startsWith('generation-'));
    cpSync(join(folder, made ?? ''), join(folder, 'generation-half'), { recursive: true });
    rmSync(join(folder, 'generation-half', 'vocabulary.bin'));
    const again = await openTemporaryIndex(folder);
    expect(await again.upkeep.state()).toMatchObject({ kind: 'ready', revision: 1 });
    await again.upkeep.rebuild(filling);
    expect(readdirSync(folder)).not.toContain('generation-half');
  });
});

const harms: readonly (readonly [string, (path: string) => void])[] = [
  ['cut short', (path) => truncateSync(path, Math.floor(statSync(path).size / 2))],
  [
    'garbled',
    (path) =>
      writeFileSync(
        path,
        readFileSync(path).map((byte, index) => byte ^ (1 + (index % 255))),
      ),
  ],
  ['emptied', (path) => truncateSync(path, 0)],
  ['gone', (path) => rmSync(path)],
];

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

async function answersOf({ passages, articles }: IndexParts) {
  const questions = ['dose of examplone', 'compression fracture', 'examplone in pregnancy', 'fracture of the spine'];
  return Promise.all(
    questions.map(async (text) => [
      (await passages.search({ text, limit: 9 })).map(({ passage }) => passage),
      (await articles.nearest(text, 9)).map((wording) => wording.text),
    ]),
  );
}
