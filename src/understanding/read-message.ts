import { splitSentences } from '../domain/sentences.ts';
import { questionsIn } from './questions-in.ts';

/** What a message asks, apart from what it tells. */
export interface AskedMessage {
  /** All of it. */
  readonly whole: string;
  /** The question that is answered. */
  readonly asked: string;
  /** Further questions of the same message, each standing alone. */
  readonly also: readonly string[];
  /** Whether the message tells more than it asks: a case, a pasted note. */
  readonly tells: boolean;
}

const asking = /\?\s*$|^(?:what|how|can|could|may|is|are|should|does|do|did|when|which|why|who|will)\b/i;

export function readMessage(whole: string): AskedMessage {
  const [first, ...also] = questionsIn(whole);
  if (first !== undefined) return { whole, asked: first, also, tells: false };
  const sentences = splitSentences(whole);
  const asked = sentences.findLast((sentence) => asking.test(sentence));
  if (asked === undefined || sentences.length === 1) return { whole, asked: whole, also: [], tells: false };
  return { whole, asked, also: [], tells: true };
}
