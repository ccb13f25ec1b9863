import { describe, expect, it } from 'vitest';
import { createAnswerLog } from '../../../adapters/database/answer-log.ts';
import { createArticleStore } from '../../../adapters/database/article-store.ts';
import { createBoardRequests } from '../../../adapters/database/board-requests.ts';
import { createConversationMemory } from '../../../adapters/database/conversation-memory.ts';
import { createInbox } from '../../../adapters/database/inbox.ts';
import { createLibraryStore } from '../../../adapters/database/library-store.ts';
import { createSourceStore } from '../../../adapters/database/source-store.ts';
import { createVectorCache } from '../../../adapters/database/vector-cache.ts';
import {
  sampleAnswerRecord,
  sampleArticle,
  sampleConversation,
  sampleInboxEntry,
  sampleSource,
  sampleTurn,
} from '../../support/samples.ts';
import { openDatabaseForTest, testEngines } from './test-engines.ts';

/** Texts in the place of a row's JSON: none of it may be repeated to anyone. */
const damages = ['{"secret', '"secret"', '{"secret":1}', '[]', ''];

function damaged(table: string, id: string) {
  return { code: 'database-unreadable', message: `Row ${id} of ${table} is damaged; restore it from a backup` };
}

describe.each(testEngines())('a damaged row in $name', ({ place }) => {
  it.each(damages)('is named, and nothing of it said: %j', async (body) => {
    const db = await openDatabaseForTest(place());
    const library = createLibraryStore(db);
    await library.replace({ articles: [sampleArticle({ id: 'a' })], sources: [sampleSource({ id: 's' })] });
    await createAnswerLog(db).append(sampleAnswerRecord({ id: 'answer' }));
    await createConversationMemory(db).remember(sampleConversation(), sampleTurn({ answerId: 'turn' }));
    await createBoardRequests(db).submit({ answerId: 'request', question: 'x', by: 'y', at: '2026-05-01T09:00:00Z' });
    for (const table of ['article_versions', 'sources', 'answers', 'turns', 'board_requests'] as const) {
      await db.updateTable(table).set({ body }).execute();
    }

    const articles = createArticleStore(db);
    const version = damaged('article_versions', 'a (version 1)');
    await expect(articles.find('a')).rejects.toMatchObject(version);
    await expect(articles.findVersion('a', 1)).rejects.toMatchObject(version);
    await expect(articles.list()).rejects.toMatchObject(version);
    await expect(createSourceStore(db).find('s')).rejects.toMatchObject(damaged('sources', 's'));
    await expect(createAnswerLog(db).find('answer')).rejects.toMatchObject(damaged('answers', 'answer'));
    const recalling = createConversationMemory(db).recall(sampleConversation(), 1);
    await expect(recalling).rejects.toMatchObject(damaged('turns', 'turn'));
    await expect(createBoardRequests(db).list()).rejects.toMatchObject(damaged('board_requests', 'request'));

    await library.replace({ articles: [sampleArticle({ id: 'a' })], sources: [sampleSource({ id: 's' })] });
    expect(await articles.find('a')).toEqual(sampleArticle({ id: 'a' }));
    expect(await createSourceStore(db).find('s')).toEqual(sampleSource({ id: 's' }));
  });

  it('is taken out of the inbox, so that it holds up no other', async () => {
    const db = await openDatabaseForTest(place());
    const inbox = createInbox(db);
    await inbox.accept(sampleInboxEntry({ key: 'bad', receivedAt: '2026-05-01T08:00:00.000Z' }));
    await inbox.accept(sampleInboxEntry({ key: 'good' }));
    await db.updateTable('inbox').set({ screened: '{"kind":"secret"}' }).where('key', '=', 'bad').execute();
    const now = new Date('2026-05-01T09:00:00.000Z');
    await expect(inbox.lease('slack', now, 1000)).rejects.toMatchObject(damaged('inbox', 'bad'));
    expect((await inbox.lease('slack', now, 1000))?.key).toBe('good');
    expect(await inbox.waiting()).toBe(1);
    const kept = await db.selectFrom('inbox').select(['outcome', 'screened']).where('key', '=', 'bad').execute();
    expect(kept).toEqual([{ outcome: 'database-unreadable', screened: null }]);
  });

  it('is named when a vector lost a byte', async () => {
    const db = await openDatabaseForTest(place());
    const cache = createVectorCache(db);
    await cache.put('model', new Map([['text', Float32Array.of(1, 2)]]));
    await db
      .updateTable('vectors')
      .set({ vector: Buffer.alloc(7) })
      .execute();
    await expect(cache.get('model', ['text'])).rejects.toMatchObject({
      code: 'database-unreadable',
      message: expect.stringMatching(/^Row model [0-9a-f]{64} of vectors is damaged/),
    });
  });
});
