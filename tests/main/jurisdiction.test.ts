import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createRecordingLog } from '../../adapters/memory/recording-log.ts';
import { readConfig } from '../../src/config.ts';
import { openCurbside } from '../../src/main/open-curbside.ts';
import { suiteFolder } from '../support/suite-folder.ts';

const dataFolder = suiteFolder();
const knowledge = join(import.meta.dirname, '../../knowledge');

async function logOfStartIn(JURISDICTION: string): Promise<string> {
  const log = createRecordingLog();
  const curbside = await openCurbside(
    readConfig({ DATA_FOLDER: dataFolder, KNOWLEDGE_FOLDER: knowledge, JURISDICTION }),
    log,
  );
  expect(curbside.answering.jurisdiction).toBe(JURISDICTION);
  await curbside.close();
  return JSON.stringify(log.lines);
}

it('says at start that no source names the place where the teams work, for then it ranks nothing', async () => {
  expect(await logOfStartIn('Atlantis')).toContain('no source of the library names the place in JURISDICTION');
  expect(await logOfStartIn('united kingdom')).not.toContain('JURISDICTION');
}, 60_000);
