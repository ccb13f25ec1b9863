import { join } from 'node:path';
import { z } from 'zod';
import type { Passage } from '../../domain/passage.ts';
import type { IndexedSource } from '../../ports/index-upkeep.ts';
import { readJsonLines } from './read-json-lines.ts';

const passageSchema = z.object({
  id: z.string(),
  doc: z.string(),
  title: z.string().nullish(),
  body: z.string(),
  syn: z.array(z.string()).default([]),
});

const querySchema = z.object({
  id: z.string(),
  question: z.string(),
  /** Document → grade. */
  relevant: z.record(z.string(), z.number()),
});

export type RetrievalQuery = z.infer<typeof querySchema>;

/** Passages for an index: a document is a source, its title the passage's section. @param data the folder */
export function readRetrievalPassages(data: string): readonly IndexedSource[] {
  const sources = new Map<string, Passage[]>();
  for (const row of readJsonLines(join(data, 'passages.jsonl'), passageSchema)) {
    const passages = sources.get(row.doc) ?? [];
    passages.push(passageOf(row));
    sources.set(row.doc, passages);
  }
  return [...sources].map(([sourceId, passages]) => ({ sourceId, passages }));
}

/** @param queries another file than the folder's own, or null */
export function readRetrievalQueries(data: string, queries: string | null): readonly RetrievalQuery[] {
  return readJsonLines(queries ?? join(data, 'queries.jsonl'), querySchema);
}

function passageOf(row: z.infer<typeof passageSchema>): Passage {
  return {
    id: row.id,
    sourceId: row.doc,
    kind: 'research',
    title: '',
    section: row.title ?? '',
    text: row.body,
    start: 0,
    end: row.body.length,
    synonyms: row.syn,
  };
}
