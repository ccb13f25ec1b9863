import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { emptyVocabulary, type Vocabulary, type VocabularyChange } from './vocabulary.ts';

/**
 * The vocabulary as it is kept on disk: changes one after the other, each a line of totals (`#`, texts, letters) and a line a stem
 * (stem, texts, words). Adding to it costs the change, not the vocabulary.
 */
export async function readVocabulary(path: string): Promise<Vocabulary> {
  const vocabulary = emptyVocabulary();
  const lines = (await readFile(path, 'utf8')).split('\n');
  if (!lines[0]?.startsWith('#\t')) throw new Error('the vocabulary is not one');
  for (const line of lines) if (line !== '') vocabulary.apply(parseLine(line));
  return vocabulary;
}

export async function writeVocabulary(path: string, change: VocabularyChange): Promise<void> {
  await writeFile(path, printChange(change), 'utf8');
}

export async function appendVocabulary(path: string, change: VocabularyChange): Promise<void> {
  await appendFile(path, printChange(change), 'utf8');
}

function printChange({ texts, letters, entries }: VocabularyChange): string {
  const lines = entries.map((entry) => `${entry.stem}\t${entry.texts}\t${entry.words.join(' ')}`);
  return `${[`#\t${texts}\t${letters}`, ...lines].join('\n')}\n`;
}

function parseLine(line: string): VocabularyChange {
  const [stem = '', count = '', rest = ''] = line.split('\t');
  const texts = Number.parseInt(count, 10);
  if (Number.isNaN(texts)) throw new Error('the vocabulary is not readable');
  if (stem === '#') return { texts, letters: Number.parseInt(rest, 10) || 0, entries: [] };
  return { texts: 0, letters: 0, entries: [{ stem, texts, words: rest === '' ? [] : rest.split(' ') }] };
}
