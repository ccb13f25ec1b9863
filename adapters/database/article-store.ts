import type { Article } from '../../src/domain/article.ts';
import type { ArticleStore } from '../../src/ports/article-store.ts';
import { compareIds } from './compare-ids.ts';
import { keepBodies } from './read-body.ts';
import { storedArticle } from './stored-article.ts';
import type { Database } from './tables.ts';

export function createArticleStore(db: Database): ArticleStore {
  const newest = db
    .selectFrom('articles')
    .innerJoin('article_versions as newest', (join) =>
      join.onRef('newest.id', '=', 'articles.id').onRef('newest.version', '=', 'articles.version'),
    )
    .select(['newest.id', 'newest.version', 'newest.body']);
  return {
    async find(id) {
      const row = await newest.where('articles.id', '=', id).executeTakeFirst();
      return row === undefined ? null : readArticle(row);
    },
    async findVersion(id, version) {
      // Past what the column holds, PostgreSQL would refuse to look.
      if (!Number.isInteger(version) || Math.abs(version) > 0x7fffffff) return null;
      const row = await db
        .selectFrom('article_versions')
        .selectAll()
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      return row === undefined ? null : readArticle(row);
    },
    async list() {
      const rows = await newest.execute();
      return rows.sort((a, b) => compareIds(a.id, b.id)).map(readArticle);
    },
  };
}

interface VersionRow {
  readonly id: string;
  readonly version: number;
  readonly body: string;
}

const readBody = keepBodies(storedArticle);

function readArticle({ id, version, body }: VersionRow): Article {
  return readBody(body, { table: 'article_versions', id: `${id} (version ${version})` });
}
