import type { Audience } from '../domain/audience.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Disclaimer } from '../domain/disclaimer.ts';
import type { ReviewStatus } from '../domain/review-status.ts';
import type { Source, SourceKind } from '../domain/source.ts';

/** Where something was written. */
export interface Place {
  /** Path inside the knowledge folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** One mistake, in one sentence that says what is wrong and what to do. */
export interface KnowledgeProblem extends Place {
  readonly message: string;
}

/** A quote as written under a statement: `> [2] "exact words"`. */
export interface WrittenQuote extends Place {
  readonly number: number;
  readonly text: string;
}

/** A sentence as written, its markers `[1]` taken off. */
export interface WrittenStatement extends Place {
  readonly text: string;
  /** The numbers of its markers, in the order written. */
  readonly numbers: readonly number[];
  readonly quotes: readonly WrittenQuote[];
}

export interface WrittenDisagreement extends Place {
  readonly about: string;
  readonly sides: readonly WrittenStatement[];
}

export interface WrittenHead {
  readonly question: string;
  readonly aliases: readonly string[];
  readonly topic: string;
  readonly status: ReviewStatus;
  readonly version: number;
  readonly author: string;
  readonly reviewers: readonly string[];
  readonly updated: CalendarDate;
  readonly approvalDate?: CalendarDate;
  readonly lastReviewDate?: CalendarDate;
  readonly reviewDue?: CalendarDate;
  readonly retiredDate?: CalendarDate;
  readonly retiredReason?: string;
  readonly drugs: readonly string[];
  readonly references: readonly string[];
  readonly followUps: readonly string[];
}

/** An article as a person wrote it: its parts with their places, not yet held against the sources. */
export interface WrittenArticle {
  readonly file: string;
  readonly id: string;
  readonly head: WrittenHead;
  /** The line on which each field of the head stands. */
  readonly headLines: ReadonlyMap<string, number>;
  readonly summaries: ReadonlyMap<Audience, readonly WrittenStatement[]>;
  readonly sections: ReadonlyMap<SourceKind, readonly WrittenStatement[]>;
  readonly disagreements: readonly WrittenDisagreement[];
}

export interface WrittenSource {
  readonly file: string;
  readonly headLines: ReadonlyMap<string, number>;
  readonly source: Source;
}

export interface WrittenLibrary {
  readonly articles: readonly WrittenArticle[];
  readonly sources: readonly WrittenSource[];
  readonly disclaimer: Disclaimer | null;
  /** Markdown. */
  readonly editorialPolicy: string | null;
  /** What could not be read at all. The file concerned is in none of the lists. */
  readonly problems: readonly KnowledgeProblem[];
}

/** The knowledge folder, or whatever stands in its place. */
export interface LibraryFiles {
  /** Throws only when the folder itself cannot be read; a bad file is a problem in the result. */
  read(): Promise<WrittenLibrary>;
}
