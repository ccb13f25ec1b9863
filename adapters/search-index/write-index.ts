import { connect, type Table } from '@lancedb/lancedb';
import type { Passage } from '../../src/domain/passage.ts';
import type { ArticleWording } from '../../src/ports/article-index.ts';
import type { IndexContent } from '../../src/ports/index-upkeep.ts';
import { createStemTally, type StemTally } from './count-stems.ts';
import type { Pointer } from './generation.ts';
import { describePassages, printIndexedPassage, searchedTextOf, wholeTextOf } from './indexed-passage.ts';
import type { Row } from './lance-reads.ts';
import { addRows, createTable, gatherRows, indexTable, removeRows, rowsAtOnce, rowsOf } from './lance-table.ts';
import { indexVectors, type RowVectors } from './lance-vectors.ts';
import type { FindVectors } from './passage-vectors.ts';
import { createStemmer, type Stemmer } from './stem-words.ts';
import { passageTable, wordingTable } from './tables.ts';
import type { VocabularyChange } from './vocabulary-change.ts';
import { writeVocabulary } from './vocabulary-file.ts';
import { plainSpelling, withJoinedWords } from './words.ts';

/** The tables of one generation, for writing. */
export interface WritableTables {
  readonly passages: Table;
  readonly wordings: Table;
}

interface Reading {
  readonly stemmer: Stemmer;
  readonly tally: StemTally;
  readonly frame: ReadonlySet<string>;
  readonly vectors: VectorsToWrite | null;
}

/** For a table of passages that has vectors: where to get them. */
export interface VectorsToWrite {
  readonly dimensions: number;
  readonly find: FindVectors;
}

/** What the pointer says of the tables. */
export type TableStates = Pick<Pointer, 'passages' | 'wordings' | 'passagesVersion' | 'wordingsVersion'>;

/** Makes a generation in an empty folder. Nobody reads it before it is pointed at. */
export async function writeGeneration(
  folder: string,
  content: IndexContent,
  frame: ReadonlySet<string>,
  vectors: VectorsToWrite | null,
): Promise<TableStates> {
  const db = await connect(folder);
  const passages = await createTable(db, passageTable, vectors?.dimensions);
  const tables = { passages, wordings: await createTable(db, wordingTable) };
  const reading = startReading(frame, vectors);
  await addContent(tables, content, reading);
  await gatherRows(tables.passages);
  await indexTables(tables, reading);
  await writeVocabulary(folder, reading.tally.change());
  const states = await statesOf(tables);
  tables.passages.close();
  tables.wordings.close();
  db.close();
  return states;
}

/** Puts the content in the place of what the tables hold of its articles and sources. @returns how the vocabulary changed */
export async function replaceContent(
  tables: WritableTables,
  content: IndexContent,
  frame: ReadonlySet<string>,
  vectors: VectorsToWrite | null,
): Promise<VocabularyChange> {
  const reading = startReading(frame, vectors);
  const sourceIds = content.sources.map(({ sourceId }) => sourceId);
  const articleIds = content.articles.map(({ articleId }) => articleId);
  await reading.tally.add(await rowsOf(tables.passages, passageTable, sourceIds, 'everything'), -1);
  await reading.tally.add(await rowsOf(tables.wordings, wordingTable, articleIds, 'spelt'), -1);
  await removeRows(tables.passages, passageTable, sourceIds);
  await removeRows(tables.wordings, wordingTable, articleIds);
  await addContent(tables, content, reading);
  await indexTables(tables, reading);
  return reading.tally.change();
}

export async function statesOf({ passages, wordings }: WritableTables): Promise<TableStates> {
  return {
    passages: await passages.countRows(),
    wordings: await wordings.countRows(),
    passagesVersion: await passages.version(),
    wordingsVersion: await wordings.version(),
  };
}

function startReading(frame: ReadonlySet<string>, vectors: VectorsToWrite | null): Reading {
  const stemmer = createStemmer();
  return { stemmer, tally: createStemTally(stemmer), frame, vectors };
}

async function addContent(tables: WritableTables, content: IndexContent, reading: Reading): Promise<void> {
  const passages = content.sources.flatMap((source) => source.passages);
  for (let start = 0; start < passages.length; start += rowsAtOnce) {
    const some = passages.slice(start, start + rowsAtOnce);
    const rows = await passageRows(some, reading);
    await addRows(tables.passages, passageTable, rows, await rowVectors(some, reading.vectors));
    await reading.tally.add(
      rows.map((row) => row.everything ?? ''),
      1,
    );
  }
  const wordings = content.articles.flatMap((article) => article.wordings).map(wordingRow);
  await addRows(tables.wordings, wordingTable, wordings);
  await reading.tally.add(
    wordings.map(({ spelt }) => spelt),
    1,
  );
}

async function indexTables(tables: WritableTables, { vectors }: Reading): Promise<void> {
  await indexTable(tables.passages, passageTable);
  await indexTable(tables.wordings, wordingTable);
  if (vectors !== null) await indexVectors(tables.passages);
}

export async function rowVectors(
  passages: readonly Passage[],
  vectors: VectorsToWrite | null,
): Promise<RowVectors | undefined> {
  if (vectors === null) return undefined;
  const texts = passages.map(wholeTextOf);
  const found = await vectors.find(texts);
  return { dimensions: vectors.dimensions, values: texts.map((text) => found.get(text)) };
}

function wordingRow({ articleId, text }: ArticleWording) {
  return { articleId, wording: text, spelt: withJoinedWords(plainSpelling(text)) };
}

async function passageRows(passages: readonly Passage[], { frame, stemmer }: Reading): Promise<readonly Row[]> {
  const described = await describePassages(passages, frame, stemmer);
  return described.map((indexed) => ({
    sourceId: indexed.passage.sourceId,
    everything: searchedTextOf(indexed.passage),
    row: printIndexedPassage(indexed),
  }));
}
