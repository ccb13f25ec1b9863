/** A way in which an article's question is asked: the question itself, or an alias. */
export interface ArticleWording {
  readonly articleId: string;
  readonly text: string;
}

export interface ArticleCandidate extends ArticleWording {
  /** Of the words; greater is better; comparable within one result only. */
  readonly score: number;
}

/** Finds articles whose wording resembles a question. Every state of review but retired is in it. */
export interface ArticleIndex {
  /** Best first; one article may come with several wordings. */
  nearest(question: string, limit: number): Promise<readonly ArticleCandidate[]>;
}
