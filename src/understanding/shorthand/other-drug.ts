import { mergeCircumstance } from '../completing/merge-circumstance.ts';
import { readSentence } from '../reading/sentence.ts';
import { asksOfTwo, drugToExchange, exchange } from './exchange.ts';
import type { FollowUp } from './follow-up.ts';
import { genericOf } from './generic-of.ts';
import type { Mention } from './mentions.ts';
import { mainMatter, nameIn, type Subject, subjectOf, tailsOf } from './subject.ts';

const together = /^(?:with|plus|together with|along with|combined with|\+|&) /i;
const taking = /^(?:on|while on|if on|already on|takes|taking) /i;
const choice = /^(?:or|vs\.?|versus|instead of) /i;
const like = /^(?:in|of|for|to) /i;

/**
 * Another drug and nothing else: "rivaroxaban?" asks the same of it, "with lithium?" asks for the two together, and after a drug of which nothing
 * was asked it is the two together as well. Null when it is no drug alone.
 */
export function askOfOtherDrug(followUp: FollowUp): string | null {
  const { content, said, subject, last } = followUp;
  if (said.drugs.length !== 1) return null;
  const added = drugAlone(content.replace(together, '').replace(taking, '').replace(choice, '').replace(like, ''));
  if (added === null || subject.drugs.some((drug) => genericOf(drug.text) === genericOf(added))) return null;
  const drug = subject.drugs[0];
  if (drug === undefined) return askForMatter(added, subject);
  if (taking.test(content)) return mergeCircumstance(last, readSentence(`on ${added}`));
  if (choice.test(content)) return `Which is preferred, ${nameIn(subject, drug)} or ${added}${tailsOf(subject, [])}?`;
  if (!subject.asks || together.test(content) || asksOfTwo(subject.text)) return askOfTwo(drug, added, followUp);
  const old = drugToExchange(followUp);
  return old === null ? null : exchange(subject.text, old, added);
}

/** The new drug with the one of the thread; or in the place of the second, where the last question was of two. */
function askOfTwo(drug: Mention, added: string, followUp: FollowUp): string {
  const { subject } = followUp;
  const second = subject.drugs.length > 1 && asksOfTwo(subject.text) ? drugToExchange(followUp) : null;
  return second === null
    ? `Does ${nameIn(subject, drug)} interact with ${added}?`
    : exchange(subject.text, second, added);
}

/** "Should it be haloperidol?" asked of a disorder. */
function askForMatter(drug: string, subject: Subject): string | null {
  const matter = mainMatter(subject);
  return matter === null ? null : `What about ${drug} for ${nameIn(subject, matter)}${tailsOf(subject, [matter])}?`;
}

/** The drug that a text is, with its route at most; null when it says more. */
function drugAlone(text: string): string | null {
  const bare = text
    .replace(/^(?:the|some|give|giving|add|adding|use|using|try|trying) /i, '')
    .replace(/ (?:instead|then|too|as well|ok|okay)$/i, '');
  const { mentions } = subjectOf(bare);
  const rest = mentions.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), bare);
  const isOne = mentions.filter(({ kind }) => kind === 'drug').length === 1;
  return isOne && mentions.every(({ kind }) => kind === 'drug' || kind === 'route') && rest.trim() === '' ? bare : null;
}
