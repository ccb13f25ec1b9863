import type { SourceKind } from '../domain/source.ts';

/** Where an answer in the making has got to; in the order of the road. */
export type ProgressStep =
  | { readonly kind: 'looking-for-article' }
  | { readonly kind: 'reading'; readonly guidelines: number; readonly labels: number; readonly research: number }
  /** A model words the answer; nothing of it is shown before it is checked. */
  | { readonly kind: 'wording' }
  | { readonly kind: 'checking'; readonly statements: number }
  /** A section of the answer is verified, and will be shown as it is. */
  | { readonly kind: 'verified'; readonly section: 'lead' | SourceKind; readonly statements: readonly string[] };

/** Told while an answer is made. Must not throw and must not wait for the network. */
export interface ProgressListener {
  report(step: ProgressStep): void;
}
