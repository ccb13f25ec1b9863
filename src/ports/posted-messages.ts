import type { Place } from '../domain/conversation.ts';

/** A message of Curbside's in a chat, and what it shows. Ids only. */
export interface PostedMessage {
  /** Key of the inbox entry that it is for. */
  readonly entryKey: string;
  /** Which message of the answer, counted from 0. */
  readonly part: number;
  readonly place: Place;
  /** What the platform calls it; unique within the place. */
  readonly messageId: string;
  /** The answer that it shows; null while it only keeps the place of one. */
  readonly answerId: string | null;
}

/**
 * Which messages an answer became, so that a retry after a crash goes on where it stopped, and a thumb, an edit or a withdrawal finds its
 * answer.
 */
export interface PostedMessages {
  /** Records, unless something is recorded for this part of this entry. @returns what is recorded then: of two that claim it, both get the same. */
  claim(message: PostedMessage): Promise<PostedMessage>;
  /** Takes the place of what was recorded for this part of this entry. */
  record(message: PostedMessage): Promise<void>;
  /** In the order of their parts. */
  ofEntry(entryKey: string): Promise<readonly PostedMessage[]>;
  find(place: Place, messageId: string): Promise<PostedMessage | null>;
  /** The messages of this entry are gone. */
  forget(entryKey: string): Promise<void>;
}
