import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Count up when an index of the former code can no longer be read, or would rank otherwise. */
const format = 5;

const schema = z.object({
  format: z.number(),
  /** Name of the folder inside the index's folder. */
  generation: z.string().regex(/^generation-[\w-]+$/),
  revision: z.int().nonnegative(),
  passages: z.int().nonnegative(),
  wordings: z.int().nonnegative(),
  /** States of the two tables: readers see these and no later one, so that half of a change is never seen. */
  passagesVersion: z.int().positive(),
  wordingsVersion: z.int().positive(),
  /** Counts the writes, so that another process sees that there was one. */
  write: z.int().nonnegative(),
  /** Whose vectors its passages may have; without it they have none. */
  embedding: z.object({ model: z.string(), dimensions: z.int().positive() }).optional(),
});

export type Embedding = NonNullable<Pointer['embedding']>;

/** Which generation of the index is in force, and what it holds. */
export type Pointer = Omit<z.infer<typeof schema>, 'format'>;

export type PointerState =
  | { readonly kind: 'present'; readonly pointer: Pointer }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged'; readonly reason: string };

export async function readPointer(folder: string): Promise<PointerState> {
  let text: string;
  try {
    text = await readFile(pointerPath(folder), 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return missing ? { kind: 'missing' } : { kind: 'damaged', reason: 'its description cannot be read' };
  }
  const parsed = schema.safeParse(parseJson(text));
  if (!parsed.success) return { kind: 'damaged', reason: 'its description is not one' };
  const { format: written, ...pointer } = parsed.data;
  if (written !== format)
    return { kind: 'damaged', reason: `it has format ${written}, and this version reads ${format}` };
  return { kind: 'present', pointer };
}

/** The last step of every change: readers see all of it or nothing. */
export async function writePointer(folder: string, pointer: Pointer): Promise<void> {
  const draft = `${pointerPath(folder)}.${process.pid}`;
  await writeFile(draft, JSON.stringify({ format, ...pointer }), 'utf8');
  await rename(draft, pointerPath(folder));
}

/** An empty folder for a generation that is not in force yet. */
export async function startGeneration(folder: string): Promise<string> {
  const generation = `generation-${Date.now().toString(36)}-${process.pid}`;
  await rm(join(folder, generation), { recursive: true, force: true });
  await mkdir(join(folder, generation), { recursive: true });
  return generation;
}

/** Removes every generation but one: former ones, and those that were left half made. */
export async function removeOtherGenerations(folder: string, kept: string): Promise<void> {
  const names = await readdir(folder);
  const others = names.filter((name) => name.startsWith('generation-') && name !== kept);
  await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

function pointerPath(folder: string): string {
  return join(folder, 'index.json');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
