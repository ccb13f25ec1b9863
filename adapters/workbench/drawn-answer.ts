/** An answer as the platforms would post it. */
export interface DrawnAnswer {
  /** Lists of Block Kit blocks, one a message. */
  readonly slack: readonly (readonly unknown[])[];
  /** A message without a card has only its text. */
  readonly teams: readonly { readonly text: string; readonly card: unknown }[];
}
