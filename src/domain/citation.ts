/** A statement's tie to a source, with the words that it rests on. */
export interface Citation {
  readonly sourceId: string;
  readonly passageId: string;
  /** Section of the source, as printed. */
  readonly section: string;
  /** Verbatim: the passage's text between `start` and `end` (UTF-16 units in the passage, end exclusive). */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}
