import type { Kysely } from 'kysely';

/**
 * Every table, as the newest migration leaves it. Instants are milliseconds since 1970 in UTC. What a person wrote stands inside `body`, as JSON:
 * there every character survives, a NUL included, which neither database keeps in text of its own.
 */
export interface Tables {
  readonly library: LibraryTable;
  readonly articles: ArticlesTable;
  readonly article_versions: ArticleVersionsTable;
  readonly sources: SourcesTable;
  readonly turns: TurnsTable;
  readonly answers: AnswersTable;
  readonly feedback: FeedbackTable;
  readonly board_requests: BoardRequestsTable;
  readonly inbox: InboxTable;
  readonly vectors: VectorsTable;
  readonly posted_messages: PostedMessagesTable;
  readonly known_places: KnownPlacesTable;
  readonly settings: SettingsTable;
  readonly stopped_threads: StoppedThreadsTable;
  readonly installations: InstallationsTable;
  readonly one_time_tickets: OneTimeTicketsTable;
  readonly posted_answers: PostedAnswersTable;
  readonly model_tokens: ModelTokensTable;
  readonly retractions: RetractionsTable;
  readonly thread_origins: ThreadOriginsTable;
}

export type Database = Kysely<Tables>;

/** One row, with id 1. Whoever changes the library holds it first, so that changes take turns. */
interface LibraryTable {
  readonly id: number;
  readonly revision: number;
}

interface ArticlesTable {
  readonly id: string;
  /** The version that is served; null once the article was removed, so that an index learns of it. */
  readonly version: number | null;
  /** Revision of the library at which this row last changed. */
  readonly revision: number;
}

interface ArticleVersionsTable {
  readonly id: string;
  readonly version: number;
  readonly body: string;
}

interface SourcesTable {
  readonly id: string;
  /** Null once the source was removed. */
  readonly body: string | null;
  readonly revision: number;
}

interface TurnsTable {
  readonly conversation_key: string;
  /** Null for turns from before it was noted. */
  readonly place_key: string | null;
  readonly answer_id: string;
  readonly at: number;
  /** Orders turns of one instant. */
  readonly sequence: number;
  readonly body: string;
}

interface AnswersTable {
  readonly id: string;
  readonly answered_at: number;
  /** Tenancy and asker; null for a question of which nothing may be kept, and for answers from before it was noted. */
  readonly asker_key: string | null;
  readonly body: string;
}

interface FeedbackTable {
  readonly answer_id: string;
  readonly by: string;
  /** 1 or 0: SQLite has no booleans. */
  readonly helpful: number;
  readonly reason: string | null;
  readonly at: number;
  /** Null for opinions from before it was noted. */
  readonly tenancy_key: string | null;
}

interface BoardRequestsTable {
  readonly answer_id: string;
  readonly at: number;
  readonly sequence: number;
  readonly body: string;
}

interface InboxTable {
  readonly key: string;
  readonly platform: string;
  readonly received_at: number;
  /** Orders entries of one instant. */
  readonly sequence: number;
  /** From when on it may be leased; null once it is closed. */
  readonly due_at: number | null;
  readonly attempt: number;
  readonly lease: string | null;
  readonly closed_at: number | null;
  /** `finished`, or the code for which it was given up. */
  readonly outcome: string | null;
  /** Key of the conversation in which Curbside was called; null for what it overheard, and for entries from before it was noted. */
  readonly called_in: string | null;
  /** What stays: conversation, asker, audience, address. */
  readonly body: string;
  /** The text, or why it was stopped; null once the entry is closed. */
  readonly screened: string | null;
}

interface VectorsTable {
  readonly model: string;
  /** SHA-256 of the text, in hexadecimal: the table does not hold the text. */
  readonly text_hash: string;
  /** 32-bit floats, little-endian. */
  readonly vector: Uint8Array;
}

interface PostedMessagesTable {
  readonly entry_key: string;
  readonly part: number;
  readonly place_key: string;
  readonly message_id: string;
  readonly answer_id: string | null;
}

interface KnownPlacesTable {
  readonly place_key: string;
  /** The address, in the platform's own words. */
  readonly body: string;
}

interface SettingsTable {
  /** Whose choice it is: a workspace's, a place's or a person's. */
  readonly key: string;
  readonly body: string;
}

interface InstallationsTable {
  /** '' outside an organisation: a part of a key is never null. */
  readonly enterprise_id: string;
  /** '' for the whole organisation. */
  readonly team_id: string;
  readonly sealed: string;
}

interface OneTimeTicketsTable {
  /** SHA-256 of the ticket, in hexadecimal: who reads the table cannot use it. */
  readonly ticket_hash: string;
  readonly expires_at: number;
}

interface PostedAnswersTable {
  readonly question: string;
  readonly revision: string;
  readonly parts: string;
}

interface ModelTokensTable {
  /** `YYYY-MM-DD`, in UTC. */
  readonly day: string;
  readonly tokens: number;
}

interface StoppedThreadsTable {
  readonly conversation_key: string;
  readonly at: number;
}

interface ThreadOriginsTable {
  readonly thread_key: string;
  readonly origin_key: string;
}

interface RetractionsTable {
  readonly id: string;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly date: string;
  readonly notice: string;
}
