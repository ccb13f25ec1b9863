import type { Given, Values } from './settings.ts';

export interface ModelSettings {
  readonly url: string;
  readonly model: string;
  readonly apiKey?: string;
  readonly organisation?: string;
  readonly azureApiVersion?: string;
  readonly timeoutMs: number;
  readonly tokensPerQuestion: number;
  readonly tokensPerDay: number;
  readonly judges: boolean;
  readonly understands: boolean;
}

export function modelMistakes({ MODEL_NAME: name, MODEL_URL: url, MODEL_API_KEY: key }: Given): readonly string[] {
  const mistakes: string[] = [];
  if (name === undefined && (url !== undefined || key !== undefined))
    mistakes.push('MODEL_NAME is missing: other model settings are there; add it, or remove them');
  if (name !== undefined && url === undefined)
    mistakes.push('MODEL_URL is missing: MODEL_NAME is there; name the server that questions are sent to');
  return mistakes;
}

export function modelSettings(values: Values): ModelSettings | null {
  const { MODEL_NAME: model, MODEL_URL: url, MODEL_API_KEY: apiKey, MODEL_ORGANISATION: organisation } = values;
  const { MODEL_AZURE_API_VERSION: azureApiVersion } = values;
  if (model === undefined || url === undefined) return null;
  return {
    url,
    model,
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(azureApiVersion === undefined ? {} : { azureApiVersion }),
    timeoutMs: values.MODEL_TIMEOUT_SECONDS * 1_000,
    tokensPerQuestion: values.MODEL_TOKENS_PER_QUESTION,
    tokensPerDay: values.MODEL_TOKENS_PER_DAY,
    judges: values.MODEL_JUDGES === 'on',
    understands: values.MODEL_UNDERSTANDS === 'on',
  };
}
