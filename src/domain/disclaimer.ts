/** The sentence under every answer, with its version, so that a record shows which one a person saw. */
export interface Disclaimer {
  readonly id: string;
  readonly version: number;
  readonly text: string;
}
