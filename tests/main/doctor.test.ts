import { expect, it, onTestFinished } from 'vitest';
import { createMemoryEmbedder } from '../../adapters/memory/memory-embedder.ts';
import { doctor } from '../../src/main/doctor.ts';
import { embeddingBy, failingWith, startEmbeddingServer } from '../support/embedding-server/start-embedding-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('finds nothing wrong with a fresh Curbside that no platform is set up for', async () => {
  const { output, exitCode } = await doctor({ DATA_FOLDER: temporaryFolder() });
  expect(output.split('\n').map((line) => line.slice(0, 9))).toEqual([
    '✓ Setting',
    '✓ Knowled',
    '✓ Databas',
    '✓ Search ',
    '– Slack: ',
    '– Teams: ',
    'Nothing i',
  ]);
  expect(exitCode).toBe(0);
});

it('names every mistake in the settings, and no value', async () => {
  const { output, exitCode } = await doctor({ SLACK_BOT_TOKEN: 'nonsense', PORT: 'x' });
  expect(output).toMatch(/SLACK_BOT_TOKEN must begin with xoxb-/);
  expect(output).toMatch(/PORT must be/);
  expect(output).not.toContain('nonsense');
  expect(exitCode).toBe(1);
});

it('says that knowledge and database cannot be read', async () => {
  const { output, exitCode } = await doctor({ DATA_FOLDER: '/dev/null/data', KNOWLEDGE_FOLDER: '/nowhere' });
  expect(output).toMatch(/✗ Knowledge: /);
  expect(output).toMatch(/✗ Database: /);
  expect(exitCode).toBe(1);
});

it('says whether the embeddings server answers, and never its key', async () => {
  const server = await startEmbeddingServer();
  onTestFinished(() => server.stop());
  const environment = {
    DATA_FOLDER: temporaryFolder(),
    EMBEDDINGS_URL: `${server.url}/v1`,
    EMBEDDINGS_MODEL: 'example-vectors',
    EMBEDDINGS_API_KEY: 'hush',
  };
  server.behave(embeddingBy(createMemoryEmbedder()));
  expect((await doctor(environment)).output).toMatch(/^✓ Embeddings: .*64 numbers/m);
  server.behave(failingWith(401));
  const { output, exitCode } = await doctor(environment);
  expect(output).toMatch(/^✗ Embeddings: .*401/m);
  expect(output).not.toContain('hush');
  expect(exitCode).toBe(1);
  expect(server.seen.every(({ input }) => input.join() === 'dimensions')).toBe(true);
});
