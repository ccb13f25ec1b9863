import { z } from 'zod';
import type { Passage } from '../../src/domain/passage.ts';
import { otherNamesOf } from '../../src/domain/passage-names.ts';
import { intentsOfHeading, type QuestionIntent, questionIntents } from '../../src/domain/question-intent.ts';
import { splitSentences } from '../../src/domain/sentences.ts';
import { sourceKinds } from '../../src/domain/source.ts';
import type { Names } from './name-likeness.ts';
import { parseSaid, printSaid, type Said, sayLines } from './said.ts';
import type { Stemmer } from './stem-words.ts';
import { plainSpelling, withJoinedWords } from './words.ts';

/** A passage with what ranking wants to know of it, worked out once when it enters the index. */
export interface IndexedPassage {
  readonly passage: Passage;
  readonly names: Names;
  readonly intents: readonly QuestionIntent[];
  /** Its stems: a line for what it is called, a line a sentence. */
  readonly said: Said;
}

/** What the full-text index reads of a passage: what it is called, what else it may be called, and what it says. */
export function searchedTextOf(passage: Passage): string {
  return withJoinedWords(plainSpelling(`${calledOf(passage)}\n${passage.text}`));
}

export function wholeTextOf(passage: Passage): string {
  return `${labelOf(passage)}\n${passage.text}`;
}

function calledOf(passage: Passage): string {
  return [labelOf(passage), ...otherNamesOf(passage)].join('\n');
}

function labelOf({ title, section, synonyms }: Passage): string {
  return [title, section, ...synonyms].filter((part) => part !== '').join('\n');
}

export async function describePassages(
  passages: readonly Passage[],
  frame: ReadonlySet<string>,
  stemmer: Stemmer,
): Promise<readonly IndexedPassage[]> {
  const titles = await stemmer.read(passages.map(({ title }) => plainSpelling(title)));
  const sections = await stemmer.read(passages.map(({ section }) => plainSpelling(section)));
  const said = await readSaid(passages, stemmer);
  return Promise.all(
    passages.map(async (passage, index) => {
      const title = (titles[index] ?? []).filter((stem) => !frame.has(stem));
      const section = (sections[index] ?? []).filter((stem) => !frame.has(stem));
      // A section alone is no name: "First-line treatment" stands in sources about anything.
      const others = [...passage.synonyms, ...otherNamesOf(passage)].map(plainSpelling);
      const names = [title, [...title, ...section], ...(await stemmer.read(others))];
      return {
        passage,
        names: names.filter((name) => name.length > 0),
        intents: [...intentsOfHeading(passage.section === '' ? passage.title : passage.section)],
        said: said[index] ?? sayLines([]),
      };
    }),
  );
}

async function readSaid(passages: readonly Passage[], stemmer: Stemmer): Promise<readonly Said[]> {
  const lines = passages.map((passage) =>
    [calledOf(passage), ...splitSentences(passage.text)].map((line) => withJoinedWords(plainSpelling(line))),
  );
  const stems = await stemmer.read(lines.flat());
  let read = 0;
  return lines.map(({ length }) => {
    read += length;
    return sayLines(stems.slice(read - length, read));
  });
}

export function printIndexedPassage(indexed: IndexedPassage): string {
  return JSON.stringify({ ...indexed, said: printSaid(indexed.said) });
}

/** Written by this program and read many times a question: the shape is checked once a table, by {@link checkIndexedPassage}. */
export function parseIndexedPassage(json: string): IndexedPassage {
  const { said, ...indexed } = JSON.parse(json);
  return { ...indexed, said: parseSaid(said) };
}

const schema = z.object({
  passage: z.object({
    id: z.string(),
    sourceId: z.string(),
    kind: z.enum(sourceKinds),
    title: z.string(),
    section: z.string(),
    text: z.string(),
    start: z.number(),
    end: z.number(),
    synonyms: z.array(z.string()),
  }),
  names: z.array(z.array(z.string())),
  intents: z.array(z.enum(questionIntents)),
  said: z.base64(),
});

/** Throws when the text is not an indexed passage. */
export function checkIndexedPassage(json: string): void {
  schema.parse(JSON.parse(json));
}
