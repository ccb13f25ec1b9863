import { AzureOpenAI, OpenAI } from 'openai';
import type { ModelSettings } from './model-settings.ts';

// The client waits 0.5 s, 1 s, … with jitter between attempts, or as long as the server says in Retry-After: better than any guess here.
const attempts = 3;

type ServerSettings = Pick<ModelSettings, 'url' | 'apiKey' | 'organisation' | 'azureApiVersion' | 'timeoutMs'>;

/** The vendor's client with nothing left to the environment: it would take keys, addresses and a log level from there. */
export function openaiClient(settings: ServerSettings): OpenAI {
  const { url, apiKey, organisation, azureApiVersion, timeoutMs } = settings;
  const shared = {
    baseURL: url,
    // Servers of one's own need none, and the client will not start without one.
    apiKey: apiKey ?? 'none',
    organization: organisation ?? null,
    project: null,
    webhookSecret: null,
    timeout: timeoutMs,
    maxRetries: attempts - 1,
    // It would log whole requests, and those hold questions.
    logLevel: 'off',
  } as const;
  if (azureApiVersion === undefined) return new OpenAI({ ...shared, adminAPIKey: null });
  return new AzureOpenAI({ ...shared, apiVersion: azureApiVersion });
}
