import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawGrowth, type GrowthPoint } from './draw-growth.ts';
import type { SearchBenchOptions } from './search.ts';

/** The same questions over ever more passages; each size is built in one process and asked in another, so that memory is its own. */
export async function benchGrowth({ data, sizes }: SearchBenchOptions, print: (line: string) => void): Promise<void> {
  print('| passages | build s | open ms | p50 ms | p95 ms | one more ms | memory MB |');
  print('|---|---|---|---|---|---|---|');
  const points: GrowthPoint[] = [];
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'curbside-growth-'));
    try {
      const { buildSeconds } = runStep('build', folder, data, size);
      const { openMs, p50, p95, updateMs, memoryMb } = runStep('ask', folder, data, size);
      const row = [size, buildSeconds, openMs, p50, p95, updateMs, memoryMb];
      print(`| ${row.map((value) => Math.round((value ?? 0) * 10) / 10).join(' | ')} |`);
      points.push({ passages: size, p50: p50 ?? 0, p95: p95 ?? 0 });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const docs = fileURLToPath(new URL('../docs', import.meta.url));
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(docs, 'search-growth.svg'), drawGrowth(points));
}

function runStep(step: 'build' | 'ask', folder: string, data: string, size: number): Readonly<Record<string, number>> {
  const script = fileURLToPath(new URL('./search-growth-step.ts', import.meta.url));
  // Building holds all passages at once; asking holds none.
  const options = step === 'build' ? ['--max-old-space-size=12000'] : [];
  const { stdout, status } = spawnSync(
    process.execPath,
    [...options, '--import', 'tsx', script, step, folder, data, String(size)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`the step "${step}" of ${size} passages failed`);
  return JSON.parse(stdout);
}
