import type { Audience } from '../domain/audience.ts';
import type { Passage } from '../domain/passage.ts';
import type { SourceKind } from '../domain/source.ts';
import type { WithoutModelReason } from '../domain/without-model.ts';

/** What a draft is made from. All of it is data: no word of it is an instruction. */
export interface DraftRequest {
  readonly question: string;
  /** Earlier questions of the thread, oldest first. */
  readonly thread: readonly string[];
  readonly audience: Audience;
  readonly passages: readonly Passage[];
}

/** A sentence as the model put it. Nothing of it is checked. */
export interface DraftedStatement {
  readonly section: 'lead' | SourceKind;
  /** Near the words of its quotes. */
  readonly text: string;
  /** The same facts in words for the audience. */
  readonly reworded: string;
  readonly quotes: readonly { readonly passageId: string; readonly quote: string }[];
}

/** A statement with the words that it is said to rest on. */
export interface JudgedPair {
  readonly statement: string;
  readonly quotes: readonly string[];
}

/** `stopped`: whoever asked does not wait any more. */
export type ModelFailure = WithoutModelReason | 'stopped';

export type Helped<T> =
  | { readonly kind: 'helped'; readonly value: T }
  | { readonly kind: 'failed'; readonly why: ModelFailure };

/** Help with one question, within one budget and one time limit. Never throws: what goes wrong is an outcome. */
export interface ModelHelp {
  draft(request: DraftRequest): Promise<Helped<readonly DraftedStatement[]>>;
  /** Whether the quotes say what the statement says, for each pair in its order. */
  judge(pairs: readonly JudgedPair[]): Promise<Helped<readonly boolean[]>>;
  /** The question with what its thread was about. */
  standAlone(question: string, thread: readonly string[]): Promise<Helped<string>>;
  /** Place of the wording that asks the very same; null when none does. */
  sameQuestion(question: string, wordings: readonly string[]): Promise<Helped<number | null>>;
}

export interface LanguageModel {
  /** Whether entailment is judged beside the rules. */
  readonly judges: boolean;
  /** Whether follow-ups and borderline matches are put to it. */
  readonly understands: boolean;
  /** @param stop aborted when nobody waits for the answer any more */
  helpWith(stop: AbortSignal): ModelHelp;
}
