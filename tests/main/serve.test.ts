import { expect, it } from 'vitest';
import { createRecordingLog } from '../../adapters/memory/recording-log.ts';
import { readConfig } from '../../src/config.ts';
import { serve } from '../../src/main/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('serves the page on loopback, answers on it, and refuses to start twice on one port', async () => {
  const log = createRecordingLog();
  const config = readConfig({ DATA_FOLDER: temporaryFolder(), PORT: '0' });
  const service = await serve(config, log);
  try {
    const url = `http://127.0.0.1:${service.port}`;
    const page = await (await fetch(url)).text();
    expect(page).toContain('What is the treatment for a compression fracture of the spine?');
    const body = new URLSearchParams({ question: 'What is the treatment for a compression fracture of the spine?' });
    const answer = await (
      await fetch(`${url}/ask`, { method: 'POST', body, headers: { accept: 'application/x-ndjson' } })
    ).text();
    expect(answer).toContain('Approved by');
    const other = readConfig({ DATA_FOLDER: temporaryFolder(), PORT: String(service.port) });
    await expect(serve(other, log)).rejects.toThrow(`Port ${service.port} on 127.0.0.1 is taken`);
  } finally {
    await service.stop();
  }
}, 60_000);
