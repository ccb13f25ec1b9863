import type { FoundPassage } from '../finding/found-passage.ts';
import { takeApart } from './composing/asked.ts';
import { coverageOf } from './composing/question-focus.ts';
import { termsOf } from './composing/terms.ts';
import type { Verified } from './verify-statements.ts';

/**
 * Whether the first lines, where they stand, speak of everything that was asked, and say what to do: with an amount where one was asked for.
 * Nothing less may stand below an urgent banner, because what is about half of it reads there like an order.
 */
export function coversAllAsked(question: string, { lead }: Verified, found: readonly FoundPassage[]): boolean {
  const places = new Map(
    found.map(({ passage: { id, title, section, synonyms } }) => [id, [title, section, ...synonyms].join(' ')]),
  );
  const said = lead.flatMap(({ text, citations }) => [
    text,
    ...citations.map(({ passageId }) => places.get(passageId) ?? ''),
  ]);
  const isTold = lead.some(({ text }) => (amountAsked.test(question) ? amount : instruction).test(text));
  const { focus, drugs, values } = takeApart(question, found);
  // One word that is neither drug nor measured, such as "breathing", stands in sentences about anything.
  const isNamed = focus.subject.size > 1 || drugs.size > 0 || values.length > 0;
  return isTold && isNamed && coverageOf(focus.subject, termsOf(said.join(' '))) === 1;
}

const instruction =
  /\b(?:give[ns]?|giving|recommend\w*|advis\w*|suggest\w*|treat\w*|should|must|start\w*|stop\w*|administer\w*|inject\w*|titrat\w*|dose|first[- ]line|is indicated)\b/i;
const amountAsked = /\b(?:dos(?:e|es|ing|age)|how much|how many|rate|mg|mcg|ml|units)\b/i;
const amount = /\d ?(?:mg|mcg|micrograms?|g|units?|ml|mmol|meq|joules?|j)\b/i;
