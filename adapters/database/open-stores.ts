import type { AnswerLog } from '../../src/ports/answer-log.ts';
import type { ArticleStore } from '../../src/ports/article-store.ts';
import type { BoardRequests } from '../../src/ports/board-requests.ts';
import type { ConversationMemory } from '../../src/ports/conversation-memory.ts';
import type { FeedbackLog } from '../../src/ports/feedback-log.ts';
import type { Inbox } from '../../src/ports/inbox.ts';
import type { InstallationStore } from '../../src/ports/installation-store.ts';
import type { KnownPlaces } from '../../src/ports/known-places.ts';
import type { LibraryStore } from '../../src/ports/library-store.ts';
import type { ModelLedger } from '../../src/ports/model-ledger.ts';
import type { OneTimeTickets } from '../../src/ports/one-time-tickets.ts';
import type { PostedAnswers } from '../../src/ports/posted-answers.ts';
import type { PostedMessages } from '../../src/ports/posted-messages.ts';
import type { RetractionList } from '../../src/ports/retraction-list.ts';
import type { SettingsStore } from '../../src/ports/settings-store.ts';
import type { SourceStore } from '../../src/ports/source-store.ts';
import type { StoppedThreads } from '../../src/ports/stopped-threads.ts';
import type { ThreadOrigins } from '../../src/ports/thread-origins.ts';
import type { VectorCache } from '../../src/ports/vector-cache.ts';
import { createAnswerLog } from './answer-log.ts';
import { createArticleStore } from './article-store.ts';
import { createBoardRequests } from './board-requests.ts';
import { createConversationMemory } from './conversation-memory.ts';
import { createFeedbackLog } from './feedback-log.ts';
import { createInbox } from './inbox.ts';
import { createInstallationStore } from './installation-store.ts';
import { createKnownPlaces } from './known-places.ts';
import { createLibraryStore } from './library-store.ts';
import { createModelLedger } from './model-ledger.ts';
import { createOneTimeTickets } from './one-time-tickets.ts';
import { type DatabaseLocation, openDatabase } from './open-database.ts';
import { createPostedAnswers } from './posted-answers.ts';
import { createPostedMessages } from './posted-messages.ts';
import { createRetractionList } from './retraction-list.ts';
import { createSettingsStore } from './settings-store.ts';
import { createSourceStore } from './source-store.ts';
import { createStoppedThreads } from './stopped-threads.ts';
import type { Database } from './tables.ts';
import { createThreadOrigins } from './thread-origins.ts';
import { createVectorCache } from './vector-cache.ts';

export interface Stores {
  readonly articles: ArticleStore;
  readonly sources: SourceStore;
  readonly library: LibraryStore;
  readonly conversations: ConversationMemory;
  readonly answers: AnswerLog;
  readonly feedback: FeedbackLog;
  readonly boardRequests: BoardRequests;
  readonly inbox: Inbox;
  readonly vectors: VectorCache;
  readonly posted: PostedMessages;
  readonly places: KnownPlaces;
  readonly settings: SettingsStore;
  readonly stopped: StoppedThreads;
  readonly installations: InstallationStore;
  readonly tickets: OneTimeTickets;
  readonly postedAnswers: PostedAnswers;
  readonly modelLedger: ModelLedger;
  readonly retractions: RetractionList;
  readonly threadOrigins: ThreadOrigins;
  /** Waits for what is under way; nothing can be asked afterwards. */
  close(): Promise<void>;
}

/** Every store, over one database. Throws what {@link openDatabase} throws. */
export async function openStores(location: DatabaseLocation): Promise<Stores> {
  return storesOver(await openDatabase(location));
}

export function storesOver(db: Database): Stores {
  return {
    articles: createArticleStore(db),
    sources: createSourceStore(db),
    library: createLibraryStore(db),
    conversations: createConversationMemory(db),
    answers: createAnswerLog(db),
    feedback: createFeedbackLog(db),
    boardRequests: createBoardRequests(db),
    inbox: createInbox(db),
    vectors: createVectorCache(db),
    posted: createPostedMessages(db),
    places: createKnownPlaces(db),
    settings: createSettingsStore(db),
    stopped: createStoppedThreads(db),
    installations: createInstallationStore(db),
    tickets: createOneTimeTickets(db),
    postedAnswers: createPostedAnswers(db),
    modelLedger: createModelLedger(db),
    retractions: createRetractionList(db),
    threadOrigins: createThreadOrigins(db),
    close: () => db.destroy(),
  };
}
