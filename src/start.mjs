// Runs main.ts out of one file that esbuild makes of it, because loading several hundred files one by one takes twice as long. The file is kept
// beside the packages until a source changes. Plain JavaScript, because nothing is there yet that reads TypeScript.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = join(root, 'src', 'main.ts');
const kept = join(root, 'node_modules', '.cache', 'curbside');

// Pure modules of many small files. All others stay packages: they bring binaries, or find their own files.
const packed = ['compromise', 'kysely', 'mdast-util-from-markdown', 'mdast-util-to-string', 'zod'];

/** Changes whenever a source, a package or Node does. */
function fingerprint() {
  const hash = createHash('sha256')
    .update(process.version)
    .update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of ['src', 'adapters']) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).toSorted()) {
      const { mtimeMs, size } = statSync(join(root, folder, file));
      hash.update(`${folder}/${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function pack(folder) {
  const { build } = await import('esbuild');
  const making = `${folder}.${process.pid}`;
  try {
    await build({
      entryPoints: [entry],
      outdir: making,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      sourcemap: true,
      logLevel: 'silent',
      plugins: [
        { name: 'leave-packages', setup: leavePackages },
        { name: 'keep-places', setup: keepPlaces },
      ],
    });
    renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  // Of earlier sources. Another process that still loads from one has loaded all that it needs at its start.
  for (const name of readdirSync(kept)) {
    if (join(kept, name) !== folder && !name.includes('.')) rmSync(join(kept, name), { recursive: true, force: true });
  }
}

function leavePackages({ onResolve }) {
  onResolve({ filter: /^[^./]/ }, ({ path, importer }) => {
    const isOurs = !importer.includes('node_modules') && importer !== '';
    const name = path.split('/')[0];
    return !isOurs || packed.includes(name) ? undefined : { path, external: true };
  });
}

/** A file that looks for another beside itself goes on finding it. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /\/(?:src|adapters)\/.*\.ts$/ }, ({ path }) => {
    const text = readFileSync(path, 'utf8');
    if (!text.includes('import.meta.url')) return undefined;
    return { loader: 'ts', contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)) };
  });
}

async function findOrPack() {
  const folder = join(kept, fingerprint());
  if (statSync(join(folder, 'main.mjs'), { throwIfNoEntry: false }) === undefined) {
    mkdirSync(kept, { recursive: true });
    await pack(folder);
  }
  return join(folder, 'main.mjs');
}

async function loadUnpacked() {
  const { register } = await import('tsx/esm/api');
  register();
  return entry;
}

// `npm ci` does this at its end, so that the first start is as quick as the next.
if (process.argv[2] === 'pack') await findOrPack().catch(() => undefined);
else {
  process.setSourceMapsEnabled(true);
  process.argv[1] = entry;
  // Where nothing can be kept (a read-only installation) the sources are read as they are: slower to start, the same afterwards.
  await import(pathToFileURL(await findOrPack().catch(loadUnpacked)).href);
}
