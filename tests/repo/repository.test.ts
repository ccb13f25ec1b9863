import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleEnvironment } from '../../src/config.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const filesUnder = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

describe('the repository', () => {
  it('lets the layer check read every file: none of its modules is missing', () => {
    const cruised = execFileSync('npx', ['depcruise', 'src', 'adapters', '--output-type', 'json'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const modules: { source: string }[] = JSON.parse(cruised).modules;
    const own = modules.filter(({ source }) => /^(?:src|adapters)\/.*\.ts$/.test(source));
    expect(own.length).toBe(filesUnder('src').length + filesUnder('adapters').length);
  }, 120_000);

  it('shows every setting in .env.example, and no other', () => {
    expect(read('.env.example')).toBe(exampleEnvironment());
  });

  it('reads the environment in one file', () => {
    const readers = ['src', 'adapters'].flatMap((folder) =>
      filesUnder(folder)
        .map((file) => `${folder}/${file}`)
        .filter((file) => read(file).includes('process.env')),
    );
    expect(readers).toEqual(['src/config.ts']);
  });

  it('names only paths that exist in its pages', () => {
    for (const page of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md']) {
      const named = [
        ...read(page).matchAll(/(?:`|\()((?:src|adapters|tests|knowledge|benchmarks|docs)\/[\w./-]*)(?:`|\))/g),
      ];
      const missing = named.map(([, path]) => path ?? '').filter((path) => !existsSync(join(root, path)));
      expect(missing, page).toEqual([]);
    }
  });

  it('pins every dependency exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('keeps download addresses out of the lock file, so that it installs from any registry', () => {
    expect(read('package-lock.json')).not.toContain('"resolved": "http');
  });

  it('has no path left to do, and no stray output', () => {
    const marks = /\b(?:TODO|FIXME|XXX)\b|console\.log/;
    const marked = ['src', 'adapters'].flatMap((folder) =>
      filesUnder(folder).filter((file) => marks.test(read(`${folder}/${file}`))),
    );
    expect(marked).toEqual([]);
  });

  it('has no file in src or adapters that grew past what a reader holds in mind', () => {
    const long = ['src', 'adapters'].flatMap((folder) =>
      filesUnder(folder)
        .map((file) => ({ file: `${folder}/${file}`, lines: read(`${folder}/${file}`).split('\n').length }))
        .filter(({ file, lines }) => lines > 330 && !/\/(?:lexicon|words)\//.test(file)),
    );
    expect(long).toEqual([]);
  });
});
