import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openStores } from '../../../adapters/database/open-stores.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Processes start slowly on a machine that is busy.
vi.setConfig({ testTimeout: 90_000 });

const nobody = 65534;

/** Opens the stores as a user whom permissions bind, which they do not bind when the tests run as root. @returns what became of it. */
function openAsNobody(dataFolder: string): string {
  const script = join(import.meta.dirname, 'report-opening.ts');
  const root = process.getuid?.() === 0;
  return execFileSync(process.execPath, ['--import', 'tsx', script, JSON.stringify({ dataFolder })], {
    encoding: 'utf8',
    ...(root ? { uid: nobody, gid: nobody } : {}),
  }).trim();
}

it('refuses a folder that it may read and not write', async () => {
  const dataFolder = temporaryFolder();
  await (await openStores({ dataFolder })).close();
  chmodSync(dataFolder, 0o555);
  chmodSync(join(dataFolder, 'curbside.db'), 0o444);
  expect(openAsNobody(dataFolder)).toMatch(/^database-read-only: .+ cannot be written \(EACCES\); make it writable/);
});

it('refuses a folder in which only the file may be written', async () => {
  const dataFolder = temporaryFolder();
  const file = join(dataFolder, 'curbside.db');
  await (await openStores({ dataFolder })).close();
  if (process.getuid?.() === 0) chownSync(file, nobody, nobody);
  chmodSync(dataFolder, 0o555);
  expect(openAsNobody(dataFolder)).toMatch(/^database-read-only: .+ cannot be written/);
});

it('refuses a parent folder in which it may make nothing', () => {
  const parent = temporaryFolder();
  chmodSync(parent, 0o555);
  expect(openAsNobody(join(parent, 'data'))).toMatch(/^database-read-only: .+ cannot be written \(EACCES\)/);
});
