import type { Disclaimer } from '../domain/disclaimer.ts';
import type { LabelShelf } from '../knowledge/label-shelf.ts';
import type { AnswerLog } from '../ports/answer-log.ts';
import type { ArticleIndex } from '../ports/article-index.ts';
import type { ArticleStore } from '../ports/article-store.ts';
import type { Clock } from '../ports/clock.ts';
import type { ConversationMemory } from '../ports/conversation-memory.ts';
import type { Embedder } from '../ports/embedder.ts';
import type { IdSource } from '../ports/id-source.ts';
import type { LanguageModel } from '../ports/language-model.ts';
import type { LibraryStore } from '../ports/library-store.ts';
import type { NameFinder } from '../ports/name-finder.ts';
import type { PassageIndex } from '../ports/passage-index.ts';
import type { SourceStore } from '../ports/source-store.ts';

/** Everything that answering needs of the world. */
export interface AnsweringDeps {
  readonly names: NameFinder;
  readonly memory: ConversationMemory;
  readonly articleIndex: ArticleIndex;
  readonly embedder: Embedder;
  readonly articles: ArticleStore;
  readonly passageIndex: PassageIndex;
  readonly sources: SourceStore;
  readonly library: LibraryStore;
  readonly labels: LabelShelf;
  readonly answers: AnswerLog;
  /** Null when none is configured: then answers are the sources' own sentences. */
  readonly model: LanguageModel | null;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly disclaimer: Disclaimer;
  /** Where the teams work; null when nobody said. */
  readonly jurisdiction: string | null;
}
