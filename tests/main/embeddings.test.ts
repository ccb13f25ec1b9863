import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCollectingProgress } from '../../adapters/memory/collecting-progress.ts';
import { createMemoryEmbedder } from '../../adapters/memory/memory-embedder.ts';
import { createRecordingLog } from '../../adapters/memory/recording-log.ts';
import { readConfig } from '../../src/config.ts';
import { type Curbside, openCurbside } from '../../src/main/open-curbside.ts';
import {
  type EmbeddingServer,
  embeddingBy,
  failingWith,
  startEmbeddingServer,
} from '../support/embedding-server/start-embedding-server.ts';
import { suiteFolder } from '../support/suite-folder.ts';

const dataFolder = suiteFolder();
const knowledge = join(import.meta.dirname, '../../knowledge');
const log = createRecordingLog();
let server: EmbeddingServer;
let curbside: Curbside;

const open = () =>
  openCurbside(
    readConfig({
      DATA_FOLDER: dataFolder,
      KNOWLEDGE_FOLDER: knowledge,
      EMBEDDINGS_URL: `${server.url}/v1`,
      EMBEDDINGS_MODEL: 'example-vectors',
      EMBEDDINGS_API_KEY: 'hush',
    }),
    log,
  );

beforeAll(async () => {
  server = await startEmbeddingServer();
  server.behave(embeddingBy(createMemoryEmbedder({ dimensions: 256 })));
  curbside = await open();
}, 120_000);
afterAll(async () => {
  await curbside.close();
  await server.stop();
});

function ask(raw: string, thread: string) {
  const conversation = { platform: 'console', tenant: 'local', place: 'test', thread } as const;
  const request = {
    raw,
    conversation,
    asker: 'tester',
    audience: 'clinician',
    sources: ['guideline', 'label', 'research'],
  } as const;
  return curbside.desk.ask(request, createCollectingProgress());
}

it('sends a question to the embeddings server once, and one that screening stopped never', async () => {
  expect(server.seen.length).toBeGreaterThan(1);
  server.behave(embeddingBy(createMemoryEmbedder({ dimensions: 256 })));
  const stopped = await ask(
    'My patient John Example, MRN 00012345, DOB 01/02/1950: what is the dose of warfarin?',
    'one',
  );
  expect(stopped.answer.kind).not.toBe('composed');
  expect(server.seen).toEqual([]);
  await ask('What are the contraindications of haloperidol?', 'two');
  const asked = server.seen.flatMap(({ input }) => input);
  expect(asked.filter((text) => /haloperidol/i.test(text))).toHaveLength(1);
  expect(asked.length).toBe(1);
}, 60_000);

it('keeps its vectors over a restart, and answers while the server is away', async () => {
  await curbside.close();
  server.behave(failingWith(503));
  curbside = await open();
  expect(log.lines.filter(({ event }) => event === 'index made anew')).toHaveLength(1);
  const { answer } = await ask('What does warfarin interact with?', 'three');
  expect(answer.kind).not.toBe('not-covered');
  expect(JSON.stringify(log.lines)).not.toMatch(/hush|warfarin|haloperidol/);
}, 60_000);
