import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { BotError } from '../../src/domain/bot-error.ts';
import type { EmbedRequest, EmbedResponse } from './embed-messages.ts';

/** A thread that holds the model: one text takes some 40 to 100 ms of plain computing, which must not stop the process. */
export interface EmbedThread {
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
  close(): Promise<void>;
}

// `require` finds the package's CommonJS entry; the ES module stands beside it.
const loader = pathToFileURL(
  createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/\.cjs$/, '.mjs'),
).href;
const entry = new URL('./embed-worker.ts', import.meta.url).href;

// The thread runs TypeScript too, whatever runs it in the process: tsx, or the test runner. A loader that is given by --import does not
// reach the entry of a thread that the tsx command started.
const bootstrap = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(entry)}); });`;

interface Waiting {
  resolve(vectors: readonly Float32Array[]): void;
  reject(error: BotError): void;
}

export function startEmbedThread(): EmbedThread {
  const worker = new Worker(bootstrap, { eval: true, execArgv: [] });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let gone: BotError | null = null;

  function fail(error: BotError): void {
    gone = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  worker.unref();
  worker.on('message', (response: EmbedResponse) => {
    const asker = waiting.get(response.id);
    waiting.delete(response.id);
    if (waiting.size === 0) worker.unref();
    if ('vectors' in response) asker?.resolve(response.vectors);
    else asker?.reject(new BotError('internal', `The embedded model could not read a text (${response.failure})`));
  });
  worker.on('error', (cause) => fail(new BotError('internal', 'The thread of the embedded model failed', { cause })));
  worker.on('exit', () => fail(new BotError('internal', 'The thread of the embedded model has ended')));

  return {
    embed(texts) {
      return new Promise((resolve, reject) => {
        if (gone !== null) return reject(gone);
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        // The process stays alive while somebody waits, and only then.
        worker.ref();
        worker.postMessage({ id: lastId, texts } satisfies EmbedRequest);
      });
    },
    async close() {
      await worker.terminate();
    },
  };
}
