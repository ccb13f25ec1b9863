import { join } from 'node:path';
import { type Connection, connect, type Table } from '@lancedb/lancedb';
import { BotError } from '../../src/domain/bot-error.ts';
import type { Pointer } from './generation.ts';
import { createPassageRows, type PassageRows } from './passage-rows.ts';
import { passageTable, wordingTable } from './tables.ts';
import type { Vocabulary } from './vocabulary.ts';
import { readVocabulary } from './vocabulary-file.ts';
import type { WritableTables } from './write-index.ts';

/** One state of the index, for reading: updates make another one and leave this as it is. */
export interface Snapshot {
  readonly pointer: Pointer;
  readonly passages: Table;
  readonly rows: PassageRows;
  readonly wordings: Table;
  /** Still being read when the index was just opened. */
  readonly vocabulary: Promise<Vocabulary>;
}

/** One generation of the index: its folder, its connection, and its vocabulary, which all its snapshots share. */
export interface OpenGeneration {
  readonly name: string;
  readonly folder: string;
  snapshot(pointer: Pointer): Promise<Snapshot>;
  /** Handles that see every write. */
  writable(): Promise<WritableTables>;
  close(): void;
}

export async function openGeneration(indexFolder: string, name: string): Promise<OpenGeneration> {
  const folder = join(indexFolder, name);
  const db = await connect(folder);
  const vocabulary = readVocabulary(folder).catch((cause: unknown) => {
    throw new BotError('index-unavailable', 'The vocabulary of the search index cannot be read', { cause });
  });
  // Whoever awaits it sees the failure; until somebody does, it must not end the process.
  vocabulary.catch(() => undefined);
  const rows = createPassageRows();
  return {
    name,
    folder,
    snapshot: async (pointer) => ({ pointer, vocabulary, rows, ...(await openTables(db, pointer)) }),
    writable: () => openTables(db, null),
    close: () => db.close(),
  };
}

/** `pointer`: as it describes them; null for their latest state, which can be written to. */
async function openTables(db: Connection, pointer: Pointer | null): Promise<WritableTables> {
  const open = (name: string, version: number | undefined) =>
    db.openTable(name, undefined, version === undefined ? {} : { version });
  const [passages, wordings] = await Promise.all([
    open(passageTable.name, pointer?.passagesVersion),
    open(wordingTable.name, pointer?.wordingsVersion),
  ]);
  return { passages, wordings };
}
