import { createHash } from 'node:crypto';
import type { VectorCache } from '../../src/ports/vector-cache.ts';
import { inBatches } from './in-batches.ts';
import { damaged } from './read-body.ts';
import type { Database } from './tables.ts';

const bytesPerFloat = 4;

export function createVectorCache(db: Database): VectorCache {
  return {
    async get(model, texts) {
      const textOf = new Map(texts.map((text) => [hashOf(text), text]));
      const found = new Map<string, Float32Array>();
      await inBatches([...textOf.keys()], async (batch) => {
        const rows = await db
          .selectFrom('vectors')
          .select(['text_hash', 'vector'])
          .where('model', '=', model)
          .where('text_hash', 'in', batch)
          .execute();
        for (const row of rows) {
          const text = textOf.get(row.text_hash);
          if (text !== undefined) found.set(text, vectorOf(row.vector, `${model} ${row.text_hash}`));
        }
      });
      return found;
    },
    async put(model, vectors) {
      await inBatches([...vectors], async (batch) => {
        const rows = batch.map(([text, vector]) => ({ model, text_hash: hashOf(text), vector: bytesOf(vector) }));
        await db
          .insertInto('vectors')
          .values(rows)
          .onConflict((conflict) => conflict.columns(['model', 'text_hash']).doNothing())
          .execute();
      });
    },
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function bytesOf(vector: Float32Array): Uint8Array {
  const bytes = Buffer.alloc(vector.length * bytesPerFloat);
  for (const [index, value] of vector.entries()) bytes.writeFloatLE(value, index * bytesPerFloat);
  return bytes;
}

function vectorOf(stored: Uint8Array, id: string): Float32Array {
  // PostgreSQL hands out a Buffer, SQLite an ArrayBuffer.
  const bytes = Buffer.from(stored);
  if (bytes.length % bytesPerFloat !== 0) throw damaged({ table: 'vectors', id });
  return Float32Array.from({ length: bytes.length / bytesPerFloat }, (_, index) =>
    bytes.readFloatLE(index * bytesPerFloat),
  );
}
