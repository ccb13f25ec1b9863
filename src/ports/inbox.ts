import type { DeclinedAnswer, IdentifiersFoundAnswer } from '../domain/answer.ts';
import type { Audience } from '../domain/audience.ts';
import type { Conversation, Platform } from '../domain/conversation.ts';
import type { NonEmpty } from '../domain/non-empty.ts';
import type { SourceKind } from '../domain/source.ts';

/** What may be kept of a question once it was screened: its text, or only why it was stopped. */
export type ScreenedText =
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'stopped'; readonly answer: DeclinedAnswer | IdentifiersFoundAnswer }
  /** No question: an answer that was given, to be shown once more. */
  | { readonly kind: 'shared'; readonly answerId: string };

/** Where the reply goes, in the platform's own words (channel, ts, conversation reference). Plain JSON, no text of the question. */
export type ReplyAddress = Readonly<Record<string, unknown>>;

export interface InboxEntry {
  /** Platform, tenant and the platform's id of the event: the same for every delivery of it. */
  readonly key: string;
  readonly conversation: Conversation;
  readonly asker: string;
  readonly audience: Audience;
  /** Kinds of source that an answer may be composed from, as they were when it was asked. */
  readonly sources: NonEmpty<SourceKind>;
  readonly screened: ScreenedText;
  readonly address: ReplyAddress;
  /** Set where one person writes outside any thread: what was asked there just before counts as its thread. */
  readonly carriesOn?: true;
  /** Set when nobody called Curbside: the message only stands in a thread of its own. */
  readonly overheard?: true;
  /** ISO 8601 instant in UTC. */
  readonly receivedAt: string;
}

export interface LeasedEntry extends InboxEntry {
  /** How often it was leased, this time included. */
  readonly attempt: number;
  /** Names this lease: only its holder may finish it. */
  readonly lease: string;
}

/** `given-up` also for what was stopped, or took the place of an earlier wording. */
export type EntryState = 'owed' | 'finished' | 'given-up';

/** What is known of an entry without its text. */
export type OwedEntry = Pick<InboxEntry, 'key' | 'conversation'>;

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
  /** Like {@link release}, but this lease does not count as an attempt: the platform asked for patience. */
  putOff(entry: LeasedEntry, until: Date): Promise<void>;
  /** Given up: never leased again; kept for whoever looks, without its text. */
  abandon(entry: LeasedEntry, now: Date, code: string): Promise<void>;
  /** What became of the entry with this key; null when none was ever accepted. */
  stateOf(key: string): Promise<EntryState | null>;
  /** Every key that was ever accepted and begins so. */
  keysFrom(beginning: string): Promise<readonly string[]>;
  /** When Curbside was last called in this conversation, whatever became of that; null when it never was. */
  lastCall(conversation: Conversation): Promise<Date | null>;
  /** Gives up every entry of the platform that is owed an answer and concerned, leased or not. @returns how many. */
  giveUp(platform: Platform, concerned: (entry: OwedEntry) => boolean, now: Date, code: string): Promise<number>;
  /** False when the entry was given up meanwhile, or is another's by now: then nothing of it is to be shown. */
  isHeld(entry: LeasedEntry): Promise<boolean>;
  /** How many are owed an answer. */
  waiting(): Promise<number>;
}
