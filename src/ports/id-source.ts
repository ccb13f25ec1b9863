/** Makes ids that no other process makes, safe in a URL and in a button's value; at most 40 characters. */
export interface IdSource {
  next(): string;
  /** The same id for the same key, in every process: work that is done again names its result as before. */
  of(key: string): string;
}
