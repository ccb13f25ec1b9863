import type { AnsweringDeps } from '../../answering/answering-deps.ts';
import type { ArticleIndex } from '../../ports/article-index.ts';
import type { ArticleStore } from '../../ports/article-store.ts';
import type { Embedder } from '../../ports/embedder.ts';
import type { IndexUpkeep } from '../../ports/index-upkeep.ts';
import type { NameFinder } from '../../ports/name-finder.ts';
import type { PassageIndex } from '../../ports/passage-index.ts';
import type { QuestionDesk } from '../../ports/question-desk.ts';

/** A search index in a temporary place, removed when the evaluation ends. */
export interface ScratchIndex {
  readonly upkeep: IndexUpkeep;
  readonly passages: PassageIndex;
  readonly articles: ArticleIndex;
}

/** Curbside over its own knowledge folder, with every store in a temporary place. */
export interface ScratchCurbside {
  readonly desk: QuestionDesk;
  readonly articles: ArticleStore;
  /** What answers, to exchange parts of it. */
  readonly answering: AnsweringDeps;
}

/** The shipped parts, wired with the shipped settings. */
export interface EvalTools {
  scratchIndex(): Promise<ScratchIndex>;
  scratchCurbside(): Promise<ScratchCurbside>;
  readonly embedder: Embedder;
  readonly names: NameFinder;
  /** Draws the progress bar on stderr. */
  progress(done: number, total: number): void;
}

/** Rates are 0 to 1, times in milliseconds unless the name says otherwise (`_s`, `_mb`). */
export interface EvalReport {
  readonly task: string;
  readonly n: number;
  readonly [metric: string]: number | string | Readonly<Record<string, number>>;
}

export interface EvalOptions {
  /** The data folder or file. */
  readonly data: string;
  /** Another file of queries than the folder's own (`retrieve` only). */
  readonly queries: string | null;
}

/** One task of the evaluation. Throws BotError `data-unusable` with a sentence when the data cannot be used. */
export interface EvalTask {
  readonly name: string;
  run(options: EvalOptions, tools: EvalTools): Promise<EvalReport>;
}
