import type { Citation } from './citation.ts';
import type { NonEmpty } from './non-empty.ts';
import type { SourceKind } from './source.ts';
import type { Verdict } from './verdict.ts';

/** One sentence of an answer, and what it rests on. */
export interface Statement {
  readonly text: string;
  /** Which section it stands in: From the guidelines, From the FDA drug label, From the research. */
  readonly kind: SourceKind;
  readonly citations: NonEmpty<Citation>;
  /** What it was checked for; absent only in answers from before verdicts were kept. */
  readonly verdict?: Verdict;
  /** The drug of which it advises a use that its label does not name. */
  readonly offLabel?: string;
}

/** A sentence of an answer's first lines. It cites like any other, but belongs to no section. */
export interface SummarySentence {
  readonly text: string;
  readonly citations: NonEmpty<Citation>;
  readonly verdict?: Verdict;
  /** The drug of which it advises a use that its label does not name. */
  readonly offLabel?: string;
}

/** Two or more statements that point different ways about one matter, side by side, never averaged. */
export interface Disagreement {
  readonly about: string;
  readonly sides: readonly [Statement, Statement, ...Statement[]];
}
