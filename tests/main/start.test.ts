import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const checked = /\d+ articles over \d+ topics .*: no mistakes/;

/** A checkout with the packages of this one, and a place of its own to keep what is packed. */
function checkout(): string {
  const folder = temporaryFolder();
  for (const part of ['src', 'adapters']) cpSync(join(root, part), join(folder, part), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'manifest.json', 'tsconfig.json'])
    cpSync(join(root, file), join(folder, file));
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '.cache') symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  symlinkSync(join(root, 'knowledge'), join(folder, 'knowledge'));
  return folder;
}

async function check(folder: string): Promise<string> {
  const { stdout } = await run('node', ['src/start.mjs', 'knowledge', 'check'], { cwd: folder });
  return stdout;
}

const packs = (folder: string) => readdirSync(join(folder, 'node_modules/.cache/curbside'));

describe('the start', () => {
  it('packs the sources once, and anew when one of them changes', async () => {
    const folder = checkout();
    expect(await check(folder)).toMatch(checked);
    const first = packs(folder);
    expect(first).toHaveLength(1);
    await check(folder);
    expect(packs(folder)).toEqual(first);
    appendFileSync(join(folder, 'src/commands/knowledge.ts'), '\n// changed\n');
    expect(await check(folder)).toMatch(checked);
    expect(packs(folder)).toHaveLength(1);
    expect(packs(folder)).not.toEqual(first);
  }, 60_000);

  it('reads the sources as they are where nothing can be kept', async () => {
    const folder = checkout();
    writeFileSync(join(folder, 'node_modules/.cache'), 'a file where the folder would be');
    expect(await check(folder)).toMatch(checked);
  }, 60_000);

  it('ends with exit code 2 and a sentence for a command that it does not know', async () => {
    const failed = await run('node', ['src/start.mjs', 'dance'], { cwd: root }).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 2, stdout: expect.stringContaining('dance') });
  }, 60_000);
});
