import type { Given, Values } from './settings.ts';

export interface EmbeddingSettings {
  readonly url: string;
  readonly model: string;
  readonly apiKey?: string;
  /** Left to the model when it is not set. */
  readonly dimensions?: number;
}

export function embeddingMistakes({
  EMBEDDINGS_MODEL: name,
  EMBEDDINGS_URL: url,
  EMBEDDINGS_API_KEY: key,
  EMBEDDINGS_DIMENSIONS: dimensions,
}: Given): readonly string[] {
  const mistakes: string[] = [];
  if (url === undefined && (name !== undefined || key !== undefined || dimensions !== undefined))
    mistakes.push('EMBEDDINGS_URL is missing: other embeddings settings are there; add it, or remove them');
  if (url !== undefined && name === undefined)
    mistakes.push('EMBEDDINGS_MODEL is missing: EMBEDDINGS_URL is there; name the model that makes the vectors');
  return mistakes;
}

export function embeddingSettings(values: Values): EmbeddingSettings | null {
  const { EMBEDDINGS_URL: url, EMBEDDINGS_MODEL: model, EMBEDDINGS_API_KEY: apiKey } = values;
  const { EMBEDDINGS_DIMENSIONS: dimensions } = values;
  if (url === undefined || model === undefined) return null;
  return {
    url,
    model,
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(dimensions === undefined ? {} : { dimensions }),
  };
}
