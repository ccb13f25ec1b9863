import type { DeclinedAnswer, IdentifiersFoundAnswer } from '../domain/answer.ts';
import type { Audience } from '../domain/audience.ts';
import type { Conversation, Platform } from '../domain/conversation.ts';

/** What may be kept of a question once it was screened: its text, or only why it was stopped. */
export type ScreenedText =
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'stopped'; readonly answer: DeclinedAnswer | IdentifiersFoundAnswer };

/** Where the reply goes, in the platform's own words (channel, ts, conversation reference). Plain JSON, no text of the question. */
export type ReplyAddress = Readonly<Record<string, unknown>>;

export interface InboxEntry {
  /** Platform, tenant and the platform's id of the event: the same for every delivery of it. */
  readonly key: string;
  readonly conversation: Conversation;
  readonly asker: string;
  readonly audience: Audience;
  readonly screened: ScreenedText;
  readonly address: ReplyAddress;
  /** ISO 8601 instant in UTC. */
  readonly receivedAt: string;
}

export interface LeasedEntry extends InboxEntry {
  /** How often it was leased, this time included. */
  readonly attempt: number;
  /** Names this lease: only its holder may finish it. */
  readonly lease: string;
}

/** Questions that were accepted and are owed an answer. Survives a crash at any point. */
export interface Inbox {
  /** @returns false when an entry with this key is there already, whatever became of it. */
  accept(entry: InboxEntry): Promise<boolean>;
  /** The oldest entry of the platform that nobody works on, for `leaseMs` from `now`; null when there is none. Two callers never get one entry. */
  lease(platform: Platform, now: Date, leaseMs: number): Promise<LeasedEntry | null>;
  /** Answered: never leased again. Its text is removed. @returns false when the lease was lost meanwhile. */
  finish(entry: LeasedEntry, now: Date): Promise<boolean>;
  /** Not answered: leased again from `retryAt` on. */
  release(entry: LeasedEntry, retryAt: Date): Promise<void>;
  /** Given up: never leased again; kept for whoever looks, without its text. */
  abandon(entry: LeasedEntry, now: Date, code: string): Promise<void>;
  /** Taken back by the asker: never leased again, and whoever holds it cannot finish it. @returns false when there is none that is owed an answer. */
  withdraw(key: string, now: Date): Promise<boolean>;
  /** How many are owed an answer. */
  waiting(): Promise<number>;
}
