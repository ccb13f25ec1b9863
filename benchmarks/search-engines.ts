import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { openSearchIndex } from '../adapters/search-index/open-search-index.ts';
import type { Passage } from '../src/domain/passage.ts';
import { contentStems, wordsOf } from '../src/domain/words.ts';
import type { IndexedSource } from '../src/ports/index-upkeep.ts';

/** A search engine under test. All get the same fields, the title counts twice, and stop words and endings are taken off. */
export interface Engine {
  readonly name: string;
  fill(sources: readonly IndexedSource[]): Promise<void>;
  /** Documents by their best passage, best first, without repeats. */
  documents(question: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

export const engines: readonly (() => Promise<Engine>)[] = [openCurbside, openMiniSearch, openOrama];

/** Enough that ten different documents are among them. */
const passagesAsked = 50;

async function openCurbside(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'curbside-bench-'));
  const index = await openSearchIndex({ folder });
  return {
    name: 'Curbside (LanceDB)',
    fill: (sources) => index.upkeep.rebuild({ revision: 1, articles: [], sources }),
    async documents(question) {
      const hits = await index.passages.search({ text: question, limit: passagesAsked });
      return [...new Set(hits.map(({ passage }) => passage.sourceId))];
    },
    async close() {
      await index.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openMiniSearch(): Promise<Engine> {
  const engine = new MiniSearch({
    fields: ['title', 'body', 'synonyms'],
    storeFields: ['document'],
    tokenize: termsOf,
    processTerm: (term) => term,
  });
  return {
    name: 'MiniSearch 7.2.0',
    fill: (sources) => engine.addAllAsync(flatten(sources), { chunkSize: 1_000 }),
    async documents(question) {
      const hits = engine.search(question, { boost: { title: 2 } }).slice(0, passagesAsked);
      return [...new Set(hits.map((hit) => String(hit.document)))];
    },
    close: async () => undefined,
  };
}

async function openOrama(): Promise<Engine> {
  const documentOf = new Map<string, string>();
  const engine = create({
    schema: { title: 'string', body: 'string', synonyms: 'string' } as const,
    components: { tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: termsOf } },
  });
  return {
    name: 'Orama 3.1.18',
    async fill(sources) {
      for (const { passages } of sources) for (const { id, sourceId } of passages) documentOf.set(id, sourceId);
      await insertMultiple(engine, flatten(sources), 1_000);
    },
    async documents(question) {
      const found = await search(engine, {
        term: question,
        properties: ['title', 'body', 'synonyms'],
        boost: { title: 2 },
        limit: passagesAsked,
      });
      return [...new Set(found.hits.map(({ id }) => documentOf.get(id) ?? ''))];
    },
    close: async () => undefined,
  };
}

function flatten(sources: readonly IndexedSource[]) {
  return sources.flatMap(({ passages }) => passages.map(fieldsOf));
}

function fieldsOf(passage: Passage) {
  return {
    id: passage.id,
    document: passage.sourceId,
    title: `${passage.title} ${passage.section}`.trim(),
    body: passage.text,
    synonyms: passage.synonyms.join(' ; '),
  };
}

const known = new Map<string, readonly string[]>();

/** Stems without stop words, as Curbside's own words are read outside its index. */
function termsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    const stems = known.get(word) ?? [...contentStems(word)];
    known.set(word, stems);
    return stems;
  });
}
