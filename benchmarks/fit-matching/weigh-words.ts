import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readJsonLines } from '../../src/commands/eval/read-json-lines.ts';
import { wordsOf } from '../../src/domain/words.ts';
import { readPhrases } from '../../src/matching/read-phrases.ts';

/** A word in fewer of the texts than this is rare: it weighs 1 and is not written down. */
const commonFrom = 0.004;
/** The share of texts at which a word that is written down would weigh 1. */
const rareShare = 0.0015;

const questionSchema = z.object({ question: z.string() });
const abstractSchema = z.object({ abstract: z.array(z.object({ text: z.string() })) });
const weightsFile = new URL('../../src/matching/word-weights.json', import.meta.url);

const { values: options } = parseArgs({ options: { data: { type: 'string' } } });
const folder = options.data;
if (folder === undefined) throw new Error('name the folder that holds match/, retrieve/ and research/ with --data');

const questionsOf = (file: string) => readJsonLines(join(folder, file), questionSchema).map(({ question }) => question);
const asked = sharesOf([...questionsOf('match/articles.jsonl'), ...questionsOf('match/questions.jsonl')]);
const consumers = sharesOf(questionsOf('retrieve/medquad/queries.jsonl'));
const abstracts = sharesOf(
  readJsonLines(join(folder, 'research/pubmed-abstracts.jsonl'), abstractSchema).map(({ abstract }) =>
    abstract.map(({ text }) => text).join(' '),
  ),
);

writeFileSync(weightsFile, `${JSON.stringify(weigh())}\n`);

/** Inverse document frequency, over that of a rare word. An abstract is ten times as long as a question, so its shares count for less. */
function weigh(): Readonly<Record<string, number>> {
  const words = [...new Set([...asked.keys(), ...consumers.keys(), ...abstracts.keys()])].sort();
  const weights = words.flatMap((word) => {
    const share = Math.max(asked.get(word) ?? 0, 0.5 * (consumers.get(word) ?? 0), 0.15 * (abstracts.get(word) ?? 0));
    if (share < commonFrom || /^\d/.test(word)) return [];
    const weight = Math.log(1 / share) / Math.log(1 / rareShare);
    return [[word, Number(weight.toFixed(2))] as const];
  });
  return Object.fromEntries(weights);
}

/** By term in common form, in how many of the texts it is. */
function sharesOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const term of new Set(readPhrases(wordsOf(text)))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return new Map([...counts].map(([term, count]) => [term, count / texts.length]));
}
