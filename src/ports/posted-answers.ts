export interface PostedPart {
  /** Counted from 0. */
  readonly part: number;
  /** The platform's id of the message; null while it was about to be sent, and nobody knows whether it was. */
  readonly message: string | null;
}

/** The messages that the answer to a question became. */
export interface PostedAnswer {
  /** Key of the question's entry in the inbox, as it was first asked. */
  readonly question: string;
  /** Which wording of the question they answer: '' for the first, then whatever sorts after it. */
  readonly revision: string;
  readonly parts: readonly PostedPart[];
}

/** Remembers what was posted, so that nothing is posted twice, and an answer can be changed or taken back. */
export interface PostedAnswers {
  find(question: string): Promise<PostedAnswer | null>;
  /** Takes the place of what is remembered. @returns false, and changes nothing, when that answers a later revision. */
  save(answer: PostedAnswer): Promise<boolean>;
}
