import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createRecordingLog } from '../../adapters/memory/recording-log.ts';
import { readConfig } from '../../src/config.ts';
import { openCurbside } from '../../src/main/open-curbside.ts';
import { takeRetractions } from '../../src/main/take-retractions.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const columns = 'Record ID,RetractionDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason';

it('a retraction outlives a reload: the source is marked, and what rests on it is named and not served', async () => {
  const config = readConfig({
    DATA_FOLDER: temporaryFolder(),
    KNOWLEDGE_FOLDER: join(import.meta.dirname, '../../knowledge'),
  });
  const before = await openCurbside(config, createRecordingLog());
  const cited = (await before.stores.articles.list()).find(({ review }) => review.status === 'approved');
  const sources = await before.stores.sources.findMany(cited?.references ?? []);
  await before.close();
  const source = sources.find(({ original }) => original.doi !== undefined);
  const file = join(temporaryFolder(), 'retractions.csv');
  writeFileSync(
    file,
    `${columns}\n1,2/28/2024 0:00,${source?.original.doi?.toUpperCase()},0,Retraction,+Error;\nx,,,,,\n`,
  );

  const { output, exitCode } = await takeRetractions({ kind: 'retractions', file }, config);
  expect(exitCode).toBe(1);
  expect(output).toContain(`${file}:3: the row has no RetractionNature`);
  expect(output).toContain(`${source?.id} is retracted: 2024-02-28 (Error)`);
  expect(output).toMatch(new RegExp(`/${cited?.id}\\.md rests on it`));

  const after = await openCurbside(config, createRecordingLog());
  expect((await after.stores.sources.find(source?.id ?? ''))?.status.kind).toBe('retracted');
  expect(await after.stores.articles.find(cited?.id ?? '')).toBeNull();
  await after.close();
}, 60_000);
