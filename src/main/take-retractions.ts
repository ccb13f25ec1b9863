import { readFileSync } from 'node:fs';
import { openStores } from '../../adapters/database/open-stores.ts';
import { createLibraryFiles } from '../../adapters/knowledge-files/read-library-files.ts';
import { readRetractions } from '../../adapters/retraction-watch/read-retractions.ts';
import type { Command } from '../commands/command-line.ts';
import type { CommandResult } from '../commands/knowledge.ts';
import type { Config } from '../config.ts';
import { nameRetracted } from '../knowledge/name-retracted.ts';
import { withCurbside } from './with-curbside.ts';

/** `npm run knowledge -- retractions FILE`: keeps the list, and brings the library into line with it. */
export async function takeRetractions(
  { file }: Extract<Command, { kind: 'retractions' }>,
  config: Config,
): Promise<CommandResult> {
  const text = readText(file);
  if (text === null) return { output: `${file} cannot be read; name the CSV file.`, exitCode: 2 };
  const { retractions, mistakes } = readRetractions(text);
  const named = mistakes.map(({ line, message }) => `${file}:${line}: ${message}`);
  // A file in which nothing could be used is another file, and takes no list's place.
  if (retractions.length === 0 && mistakes.length > 0) return { output: named.join('\n'), exitCode: 2 };
  const stores = await openStores(
    config.databaseUrl === null ? { dataFolder: config.dataFolder } : { url: config.databaseUrl },
  );
  await stores.retractions.replace(retractions).finally(() => stores.close());
  const found = nameRetracted(await createLibraryFiles(config.knowledgeFolder).read(), retractions);
  // Opening reads the library in anew, with the list.
  await withCurbside(config, 'error', async () => undefined);
  const count = `${retractions.length} retractions kept; ${found.length === 0 ? 'none is of this library' : 'of this library:'}`;
  return { output: [...named, count, ...found].join('\n'), exitCode: mistakes.length === 0 ? 0 : 1 };
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
