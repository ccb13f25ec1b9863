import type { Kind } from './kind-of-phrase.ts';

/** A noun phrase of a sentence. Offsets in UTF-16 units, end exclusive. */
export interface Phrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Places of its first and last word in the sentence's words, last included. */
  readonly first: number;
  readonly last: number;
  /** The noun that the phrase is a kind of, lower case. */
  readonly head: string;
  /** Place of the head; before `last` when "of …" follows. */
  readonly headAt: number;
  /** Lower case; null when there is none. */
  readonly determiner: string | null;
  readonly plural: boolean;
  readonly kind: Kind;
  /** An attribute ("dose", "side effects") is of something, and is not itself what a thread is about. */
  readonly attribute: boolean;
  /** `complement`: tied to the attribute before it ("the dose of X"). */
  readonly role: 'subject' | 'object' | 'oblique' | 'complement';
  /** The preposition before it, lower case. */
  readonly preposition: string | null;
  /** Asked for by "which" or "what" before it, and so unknown. */
  readonly asked: boolean;
  /** The owner's words when the phrase begins with one: "lung cancer" of "lung cancer's symptoms". */
  readonly owner: { readonly start: number; readonly end: number; readonly text: string } | null;
}
