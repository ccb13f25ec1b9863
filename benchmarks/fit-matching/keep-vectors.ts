import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createLocalEmbedder } from '../../adapters/local-embeddings/create-local-embedder.ts';

export const embedderName = createLocalEmbedder().model;
const dimensions = 512;
const textsAtOnce = 64;

/** Vectors of the embedded model. @param file where they are kept between runs, or null: two minutes of computing for a thousand pairs. */
export async function vectorsOf(
  texts: readonly string[],
  file: string | null,
): Promise<ReadonlyMap<string, Float32Array>> {
  const vectors = new Map(file !== null && existsSync(file) ? read(file) : []);
  const unknown = [...new Set(texts)].filter((text) => !vectors.has(text));
  const embedder = createLocalEmbedder();
  for (let start = 0; start < unknown.length; start += textsAtOnce) {
    const batch = unknown.slice(start, start + textsAtOnce);
    const made = await embedder.embed(batch);
    for (const [at, text] of batch.entries()) vectors.set(text, made[at] ?? new Float32Array(dimensions));
    process.stderr.write(`\rembedding ${start + batch.length} of ${unknown.length}`);
  }
  await embedder.close();
  if (file !== null && unknown.length > 0) write(file, vectors);
  return vectors;
}

function read(file: string): readonly (readonly [string, Float32Array])[] {
  const rows: readonly (readonly [string, readonly number[]])[] = JSON.parse(readFileSync(file, 'utf8'));
  return rows.map(([text, values]) => [text, Float32Array.from(values)]);
}

function write(file: string, vectors: ReadonlyMap<string, Float32Array>): void {
  writeFileSync(file, JSON.stringify([...vectors].map(([text, values]) => [text, [...values]])));
}
