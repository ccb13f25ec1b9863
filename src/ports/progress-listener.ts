/** Where an answer in the making has got to; in the order of the road. */
export type ProgressStep =
  | { readonly kind: 'looking-for-article' }
  | { readonly kind: 'reading'; readonly guidelines: number; readonly labels: number; readonly research: number }
  | { readonly kind: 'checking'; readonly statements: number };

/** Told while an answer is made. Must not throw and must not wait for the network. */
export interface ProgressListener {
  report(step: ProgressStep): void;
}
