import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that goes away with the test that asked for it; with its file, when `atEnd` is vitest's `afterAll`. */
export function temporaryFolder(atEnd: (clean: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'curbside-test-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
