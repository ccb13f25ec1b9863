import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { content, indexedArticle } from '../../contracts/index-parts.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTemporaryIndex } from './open-temporary-index.ts';

const adapter = new URL('../../../adapters/search-index/open-search-index.ts', import.meta.url).href;

/** Changes one article again and again, and makes the whole index anew now and then, until it is killed. */
const writer = `
  const { openSearchIndex } = await import(${JSON.stringify(adapter)});
  const { upkeep } = await openSearchIndex({ folder: process.argv[1] });
  const articleOf = (revision) => ({ articleId: 'a', wordings: [{ articleId: 'a', text: 'bandage number ' + revision }] });
  const other = { articleId: 'b', wordings: [{ articleId: 'b', text: 'something that stays' }] };
  await upkeep.rebuild({ revision: 1, sources: [], articles: [articleOf(1), other] });
  process.stdout.write('ready');
  for (let revision = 2; ; revision++) {
    const change = { revision, sources: [], articles: [articleOf(revision), ...(revision % 5 === 0 ? [other] : [])] };
    await (revision % 5 === 0 ? upkeep.rebuild(change) : upkeep.update(change));
  }
`;

describe('an index whose writer is killed', () => {
  it('is at one of the states that were written, whole, and can be written on', async () => {
    for (const delay of [40, 200]) {
      const folder = temporaryFolder();
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', writer, folder]);
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.kill('SIGKILL');
      await once(child, 'exit');
      const index = await openTemporaryIndex(folder);
      const state = await index.upkeep.state();
      if (state.kind !== 'ready') throw new Error(`killed after ${delay} ms the index is ${state.kind}`);
      const texts = async (question: string) => (await index.articles.nearest(question, 5)).map(({ text }) => text);
      expect(await texts('bandage number')).toEqual([`bandage number ${state.revision}`]);
      expect(await texts('something that stays')).toEqual(['something that stays']);
      const next = content({
        revision: state.revision + 1,
        articles: [indexedArticle('a', 'bandage after the accident')],
      });
      await index.upkeep.update(next);
      expect(await texts('bandage number')).toEqual(['bandage after the accident']);
    }
  }, 60_000);
});
