/** Makes ids that no other process makes, safe in a URL and in a button's value; at most 40 characters. */
export interface IdSource {
  next(): string;
}
