import type { Answer } from '../domain/answer.ts';
import type { Conversation, Tenancy } from '../domain/conversation.ts';

/** An answer as it was given, with what it rested on. Never changed afterwards. */
export interface AnswerRecord {
  readonly id: string;
  readonly conversation: Conversation;
  /** The platform's id of the asker. */
  readonly asker: string;
  /** As understood, standing alone; null when nothing of it may be kept. */
  readonly question: string | null;
  readonly answer: Answer;
  /** ISO 8601 instant in UTC. */
  readonly answeredAt: string;
  /** Revision of the library that it was answered from. */
  readonly libraryRevision: number;
}

/** Append-only: what was answered stays. */
export interface AnswerLog {
  /** A second append of one id changes nothing. */
  append(record: AnswerRecord): Promise<void>;
  /** Newest first; without questions of which nothing may be kept. */
  latestBy(tenancy: Tenancy, asker: string, limit: number): Promise<readonly AnswerRecord[]>;
  find(id: string): Promise<AnswerRecord | null>;
  /** Their asker took these questions back: they are listed no more. An answer that is not there yet may be among them. */
  unlist(ids: readonly string[]): Promise<void>;
}
