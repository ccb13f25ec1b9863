import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder that lasts for all tests of a file or a describe. */
export function suiteFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'curbside-suite-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
