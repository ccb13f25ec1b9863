import type { Kind } from './kind-of-phrase.ts';

/** What a word such as "it" or "the dose" may refer to. */
export interface Referent {
  /** As it is put into a sentence. */
  readonly text: string;
  readonly head: string;
  readonly plural: boolean;
  readonly kind: Kind;
  /** How much its sentence is about it; 0 and less: hardly. */
  readonly weight: number;
  readonly person: 'he' | 'she' | 'either' | null;
}
