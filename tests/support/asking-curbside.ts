import { afterAll, beforeAll } from 'vitest';
import { createRecordingLog } from '../../adapters/memory/recording-log.ts';
import { readConfig } from '../../src/config.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { sourceKinds } from '../../src/domain/source.ts';
import { type Curbside, openCurbside } from '../../src/main/open-curbside.ts';
import { suiteFolder } from './suite-folder.ts';

/** Asks all of Curbside with the library that ships, each time in a thread of its own. Call it once a file. */
export function askingCurbside(): (raw: string) => Promise<Answer> {
  const dataFolder = suiteFolder();
  let curbside: Curbside;
  let threads = 0;
  beforeAll(async () => {
    curbside = await openCurbside(readConfig({ DATA_FOLDER: dataFolder }), createRecordingLog());
  }, 60_000);
  afterAll(() => curbside.close());
  return async (raw) => {
    threads += 1;
    const conversation = { platform: 'console', tenant: 'local', place: 'test', thread: `asked-${threads}` } as const;
    const request = { raw, conversation, asker: 'tester', audience: 'clinician', sources: sourceKinds } as const;
    return (await curbside.desk.ask(request, { report: () => undefined })).answer;
  };
}
