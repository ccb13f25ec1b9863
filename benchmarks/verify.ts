import { composeExtract } from '../src/answering/composing/compose-extract.ts';
import { type Draft, mapDraft } from '../src/answering/composing/draft.ts';
import { verifyDraft } from '../src/answering/verify-statements.ts';
import { sourceKinds } from '../src/domain/source.ts';
import { findPassages } from '../src/finding/find-passages.ts';
import { exampleQuestions } from '../src/knowledge/example-questions.ts';
import { answeringInMemory, shippedLibrary } from '../tests/support/answering-in-memory.ts';
import { quantilesOf } from './timing.ts';

const mostMs = 20;
const rounds = 5;

/** What verification adds to an answer. Every sentence is reworded, because one that is its quote needs no comparison. */
export async function benchVerify(write: (line: string) => void): Promise<boolean> {
  const library = await shippedLibrary();
  const deps = await answeringInMemory(library);
  const finding = { ...deps, index: deps.passageIndex };
  const questions = [
    ...(await exampleQuestions(deps.articles)),
    ...library.articles.flatMap(({ question, aliases }) => [question, ...aliases]),
  ];
  const times: number[] = [];
  let statements = 0;
  for (const question of questions) {
    const found = await findPassages(question, finding, { limit: 24, kinds: sourceKinds });
    const draft = composeExtract(question, found);
    if (draft === null) continue;
    const reworded = mapDraft(draft, (statement) => ({ ...statement, text: `Note: ${statement.text}` }));
    for (let round = 0; round < rounds; round += 1) times.push(timeOfVerifying(reworded, found));
    statements += reworded.lead.length + reworded.statements.length;
  }
  const { p50, p95 } = quantilesOf(times);
  const answers = times.length / rounds;
  write(`${answers} answers of ${(statements / answers).toFixed(1)} reworded statements each`);
  write(`verification adds p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms to an answer (at most ${mostMs} ms)`);
  return p95 < mostMs;
}

function timeOfVerifying(draft: Draft, found: Parameters<typeof verifyDraft>[1]): number {
  const began = performance.now();
  verifyDraft(draft, found);
  return performance.now() - began;
}
