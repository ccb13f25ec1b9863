import type { Passage } from '../../src/domain/passage.ts';
import { otherNamesOf } from '../../src/domain/passage-names.ts';
import { contentStems, stem, wordsOf } from '../../src/domain/words.ts';
import type { ArticleIndex, ArticleWording } from '../../src/ports/article-index.ts';
import type { IndexContent, IndexState, IndexUpkeep } from '../../src/ports/index-upkeep.ts';
import type { PassageIndex } from '../../src/ports/passage-index.ts';

export interface MemoryIndex {
  readonly passages: PassageIndex;
  readonly articles: ArticleIndex;
  readonly upkeep: IndexUpkeep;
}

/** An index that ends with the process: BM25 over stems. Right for a few hundred passages. */
export function createMemoryIndex(): MemoryIndex {
  const passages = new Map<string, readonly Read<Passage>[]>();
  const wordings = new Map<string, readonly Read<ArticleWording>[]>();
  let state: IndexState = { kind: 'missing' };

  function put({ revision, sources, articles }: IndexContent): void {
    for (const source of sources) passages.set(source.sourceId, readAll(source.passages, wholeText));
    for (const article of articles)
      wordings.set(
        article.articleId,
        readAll(article.wordings, ({ text }) => text),
      );
    state = { kind: 'ready', revision, passages: count(passages), wordings: count(wordings) };
  }

  return {
    passages: {
      search: async ({ text, limit }) =>
        rank(text, [...passages.values()].flat(), limit).map(({ item, score }) => ({ passage: item, score })),
    },
    articles: {
      nearest: async (question, limit) =>
        rank(question, [...wordings.values()].flat(), limit).map(({ item, score }) => ({ ...item, score })),
    },
    upkeep: {
      state: async () => state,
      update: async (content) => put(content),
      async rebuild(content) {
        passages.clear();
        wordings.clear();
        put(content);
      },
    },
  };
}

function wholeText(passage: Passage): string {
  const { title, section, text, synonyms } = passage;
  return [title, title, section, ...synonyms, ...otherNamesOf(passage), text].join(' ');
}

function count(lists: ReadonlyMap<string, readonly unknown[]>): number {
  return [...lists.values()].reduce((sum, list) => sum + list.length, 0);
}

/** What is searched, with the stems of its text in order. */
interface Read<T> {
  readonly item: T;
  readonly stems: readonly string[];
}

function readAll<T>(items: readonly T[], textOf: (item: T) => string): readonly Read<T>[] {
  return items.map((item) => ({ item, stems: wordsOf(textOf(item)).map(stem) }));
}

/** Okapi BM25 (k1 1.2, b 0.75). */
function rank<T>(query: string, items: readonly Read<T>[], limit: number) {
  const wanted = [...contentStems(query)];
  const texts = items.map(({ stems }) => stems);
  const mean = Math.max(1, texts.reduce((sum, words) => sum + words.length, 0) / Math.max(1, texts.length));
  const rarity = new Map(
    wanted.map((word) => {
      const having = texts.filter((words) => words.includes(word)).length;
      return [word, Math.log(1 + (texts.length - having + 0.5) / (having + 0.5))] as const;
    }),
  );
  const scored = items.map(({ item, stems: words }) => {
    const damping = 1.2 * (0.25 + (0.75 * words.length) / mean);
    const score = wanted.reduce((sum, word) => {
      const times = words.filter((other) => other === word).length;
      return sum + ((rarity.get(word) ?? 0) * times * 2.2) / (times + damping);
    }, 0);
    return { item, score };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, Math.max(0, limit));
}
