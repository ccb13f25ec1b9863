import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import type { DatabaseLocation } from '../../../adapters/database/open-database.ts';
import { sampleInboxEntry } from '../../support/samples.ts';
import { openStoresForTest, testEngines } from './test-engines.ts';

function start(script: string, location: DatabaseLocation, ...rest: readonly string[]): ChildProcess {
  const file = join(import.meta.dirname, script);
  return spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(location), ...rest], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Every line that a process prints until it ends; `onLine` sees them as they come. */
async function linesOf(child: ChildProcess, onLine: (count: number) => void = () => undefined) {
  if (child.stdout === null) return expect.fail('The process has no output');
  const lines: string[] = [];
  const reader = createInterface(child.stdout).on('line', (line) => onLine(lines.push(line)));
  await once(reader, 'close');
  return lines;
}

// Processes start slowly on a machine that is busy.
describe.each(testEngines())('$name', { timeout: 90_000 }, ({ place }) => {
  it('loses no entry that was reported as accepted when the process is killed', async () => {
    const location = place();
    const { inbox } = await openStoresForTest(location);
    const child = start('accept-entries.ts', location, 'k', '100000');
    const reported = await linesOf(child, (count) => count === 60 && child.kill('SIGKILL'));
    expect(reported.length).toBeGreaterThanOrEqual(60);
    for (const key of reported) expect(await inbox.accept(sampleInboxEntry({ key }))).toBe(false);
    expect(await inbox.waiting()).toBeGreaterThanOrEqual(reported.length);
    expect(await inbox.waiting()).toBeLessThanOrEqual(reported.length + 1);
  });

  it('loses nothing of two processes that write at once, nor gives one entry to both', async () => {
    const location = place();
    const written = await Promise.all(
      ['a', 'b'].map((prefix) => linesOf(start('accept-entries.ts', location, prefix, '150'))),
    );
    expect(written.map((keys) => keys.length)).toEqual([150, 150]);
    const { inbox } = await openStoresForTest(location);
    expect(await inbox.waiting()).toBe(300);
    const leased = await Promise.all([1, 2].map(() => linesOf(start('lease-entries.ts', location))));
    expect(leased.flat().toSorted()).toEqual(written.flat().toSorted());
  });
});
