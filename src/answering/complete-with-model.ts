import { factsOf } from '../domain/facts.ts';
import { contentStems, wordsOf } from '../domain/words.ts';
import { drugsNamed } from '../matching/drugs-named.ts';
import { populationsOf } from '../matching/populations.ts';
import type { Turn } from '../ports/conversation-memory.ts';
import type { ModelHelp } from '../ports/language-model.ts';
import { isAside } from '../understanding/is-aside.ts';
import { isEvidence } from './composing/is-evidence.ts';

const longest = 400;
// Words that join what was asked to what it was about.
const mostOwnWords = 2;

/**
 * The model's wording of a follow-up, when it keeps what was asked and adds hardly more than what the thread spoke of.
 * @param byRules what the rules made of it; null when they made nothing
 * @returns null when it does not, or the model is no help
 */
export async function completeWithModel(
  text: string,
  thread: readonly Turn[],
  help: ModelHelp,
  byRules: string | null = null,
): Promise<string | null> {
  const earlier = thread.map(({ understood }) => understood).filter((question) => !isAside(question));
  if (earlier.length === 0) return null;
  const completed = await help.standAlone(text, earlier);
  if (completed.kind === 'failed') return null;
  const question = completed.value.trim();
  const agrees = byRules === null || tellsTheSame(question, byRules);
  return agrees && keepsTo(question, text, earlier) ? question : null;
}

/** Where the rules found a question, the model may say it better; another drug, number, denial or patient is another question. */
function tellsTheSame(question: string, byRules: string): boolean {
  const [said, meant] = [factsOf(question), factsOf(byRules)];
  const [drugs, drugsMeant] = [drugsNamed(wordsOf(question)), drugsNamed(wordsOf(byRules))];
  return (
    said.negations === meant.negations &&
    said.quantities.join() === meant.quantities.join() &&
    drugs.size === drugsMeant.size &&
    [...drugsMeant].every((drug) => drugs.has(drug)) &&
    [...populationsOf(byRules)].every((population) => populationsOf(question).has(population))
  );
}

function keepsTo(question: string, text: string, earlier: readonly string[]): boolean {
  if (question.length > longest || !isEvidence(question.replace(/\?\s*$/, '.'))) return false;
  const said = contentStems(question);
  const asked = contentStems(text.replace(pronouns, ' '));
  const before = new Set(earlier.flatMap((one) => [...contentStems(one)]));
  const known = new Set([...asked, ...before]);
  const added = [...said].filter((stem) => !known.has(stem));
  const numbers = new Set([text, ...earlier].flatMap((one) => factsOf(one).quantities));
  const drugs = drugsNamed(wordsOf([text, ...earlier].join(' ')));
  return (
    [...asked].every((stem) => said.has(stem)) &&
    // A follow-up that is completed without a word of its thread was made up.
    [...said].some((stem) => before.has(stem)) &&
    added.length <= mostOwnWords &&
    factsOf(question).negations === factsOf(text).negations &&
    factsOf(question).quantities.every((quantity) => numbers.has(quantity)) &&
    [...drugsNamed(wordsOf(question))].every((drug) => drugs.has(drug))
  );
}

const pronouns = /\b(?:it|its|they|them|their|this|that|these|those|he|she|his|her|him|one|ones|same|instead|so)\b/gi;
