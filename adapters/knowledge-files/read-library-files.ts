import { readdir, readFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { z } from 'zod';
import { BotError } from '../../src/domain/bot-error.ts';
import type { Disclaimer } from '../../src/domain/disclaimer.ts';
import type {
  KnowledgeProblem,
  LibraryFiles,
  WrittenArticle,
  WrittenLibrary,
  WrittenSource,
} from '../../src/ports/library-files.ts';
import { problem, type Read } from './problems.ts';
import { readArticle } from './read-article.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readSource } from './read-source.ts';

const disclaimerHead = z.strictObject({ id: z.string().min(1), version: z.number().int().min(1) });

/** Reads the Markdown files under a knowledge folder, in the order of their paths. */
export function createLibraryFiles(folder: string): LibraryFiles {
  return { read: () => readLibrary(folder) };
}

async function readLibrary(folder: string): Promise<WrittenLibrary> {
  const files = await markdownFiles(folder);
  const articles: WrittenArticle[] = [];
  const sources: WrittenSource[] = [];
  const problems: KnowledgeProblem[] = [];
  let disclaimer: Disclaimer | null = null;
  let editorialPolicy: string | null = null;
  const keep = <T>(read: Read<T>, into: T[]) => {
    if (read.ok) into.push(read.value);
    else problems.push(...read.problems);
  };
  for (const file of files) {
    const text = await readText(folder, file);
    if (text === null) problems.push(problem(file, 1, 'is not UTF-8 text; save it as UTF-8'));
    else if (file.startsWith('articles/')) keep(readArticle(file, slugOf(file), text), articles);
    else if (file.startsWith('sources/')) keep(readSource(file, slugOf(file), text), sources);
    else if (file === 'disclaimers/default.md') {
      const read = readDisclaimer(file, text);
      if (read.ok) disclaimer = read.value;
      else problems.push(...read.problems);
    } else if (file === 'editorial-policy.md') editorialPolicy = text;
  }
  return { articles, sources, disclaimer, editorialPolicy, problems };
}

async function markdownFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
      .map((entry) =>
        join(entry.parentPath, entry.name).slice(folder.length).split(sep).join(posix.sep).replace(/^\/+/, ''),
      )
      .toSorted();
  } catch (cause) {
    throw new BotError(
      'knowledge-unusable',
      `the knowledge folder ${folder} cannot be read; set KNOWLEDGE_FOLDER to a folder that can`,
      { cause },
    );
  }
}

async function readText(folder: string, file: string): Promise<string | null> {
  const bytes = await readFile(join(folder, file));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return null;
  }
}

function readDisclaimer(file: string, text: string): Read<Disclaimer> {
  const front = readFrontMatter(file, text, disclaimerHead);
  if (!front.ok) return front;
  const body = front.value.body.replace(/\s+/g, ' ').trim();
  if (body === '') return { ok: false, problems: [problem(file, 1, 'the disclaimer has no text')] };
  return { ok: true, value: { ...front.value.head, text: body } };
}

function slugOf(file: string): string {
  return posix.basename(file, '.md');
}
