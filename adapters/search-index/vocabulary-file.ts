import { createHash } from 'node:crypto';
import { appendFile, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mergeRuns } from './count-runs.ts';
import { type Vocabulary, vocabularyFrom } from './vocabulary.ts';
import { packVocabulary, unpackVocabulary } from './vocabulary-base.ts';
import type { VocabularyChange } from './vocabulary-change.ts';

/**
 * A vocabulary on disk is two files: what it was once, packed, and a journal of what changed since, so that adding to it costs the change
 * and not the vocabulary. The packed one says how much of the journal it holds already; its digest tells a damaged one.
 */
export async function readVocabulary(folder: string): Promise<Vocabulary> {
  return (await readFiles(folder)).vocabulary;
}

interface Files {
  readonly vocabulary: Vocabulary;
  readonly journalBytes: number;
}

async function readFiles(folder: string): Promise<Files> {
  const packed = await readFile(packedPath(folder));
  const body = packed.subarray(prefixBytes);
  if (packed.length < prefixBytes || !digestOf(body).equals(packed.subarray(8, prefixBytes))) {
    throw new Error('the vocabulary is not one');
  }
  const vocabulary = vocabularyFrom(unpackVocabulary(body));
  const journal = await readFile(journalPath(folder));
  const packedBytes = Number(packed.readBigUInt64LE(0));
  if (packedBytes > journal.length) throw new Error('the vocabulary misses what changed');
  const lines = journal.toString('utf8', packedBytes).split('\n');
  for (const line of lines) if (line !== '') vocabulary.apply(parseLine(line));
  return { vocabulary, journalBytes: journal.length };
}

/** The length of the journal that is packed already, and the digest of what is packed. */
const prefixBytes = 8 + 32;

export async function writeVocabulary(folder: string, change: VocabularyChange): Promise<void> {
  const runs = mergeRuns(null);
  for (const { words, texts } of change.entries) runs.add(words, texts);
  await writeFile(journalPath(folder), '');
  await pack(folder, packVocabulary({ ...change, runs: runs.counts }), 0);
}

export async function appendVocabulary(folder: string, change: VocabularyChange): Promise<void> {
  await appendFile(journalPath(folder), printChange(change), 'utf8');
}

/** Packs a vocabulary anew when its journal has grown long, so that opening stays quick. */
export async function packWhenLong(folder: string): Promise<void> {
  const [{ size }, packed] = await Promise.all([stat(journalPath(folder)), readFile(packedPath(folder))]);
  if (size - Number(packed.readBigUInt64LE(0)) < longJournal) return;
  const { vocabulary, journalBytes } = await readFiles(folder);
  await pack(folder, packVocabulary(vocabulary.whole()), journalBytes);
}

/** Bytes: a few milliseconds of reading. */
const longJournal = 64 * 1024;

async function pack(folder: string, body: Buffer, held: number): Promise<void> {
  const prefix = Buffer.alloc(8);
  prefix.writeBigUInt64LE(BigInt(held));
  const draft = `${packedPath(folder)}.${process.pid}`;
  await writeFile(draft, Buffer.concat([prefix, digestOf(body), body]));
  await rename(draft, packedPath(folder));
}

function digestOf(body: Buffer): Buffer {
  return createHash('sha256').update(body).digest();
}

function packedPath(folder: string): string {
  return join(folder, 'vocabulary.bin');
}

function journalPath(folder: string): string {
  return join(folder, 'vocabulary.tsv');
}

/** A line of totals (`#`, texts, letters), and a line a stem (stem, texts, uses, words). */
function printChange({ texts, letters, entries }: VocabularyChange): string {
  const lines = entries.map((entry) => `${entry.stem}\t${entry.texts}\t${entry.uses}\t${entry.words.join(' ')}`);
  return `${[`#\t${texts}\t${letters}`, ...lines].join('\n')}\n`;
}

function parseLine(line: string): VocabularyChange {
  const [stem = '', first = '', second = '', words = ''] = line.split('\t');
  const [texts, more] = [Number.parseInt(first, 10), Number.parseInt(second, 10)];
  if (Number.isNaN(texts) || Number.isNaN(more)) throw new Error('the vocabulary is not readable');
  if (stem === '#') return { texts, letters: more, entries: [] };
  return { texts: 0, letters: 0, entries: [{ stem, texts, uses: more, words: words === '' ? [] : words.split(' ') }] };
}
