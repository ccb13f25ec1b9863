import type { Answer } from '../domain/answer.ts';
import type { SourceKind } from '../domain/source.ts';

/** The platform-neutral picture of an answer. Plain text throughout: whoever draws it escapes it. */
export interface AnswerCard {
  readonly answerId: string;
  readonly kind: Answer['kind'];
  /** The heading: the question that is answered, or what happened instead. */
  readonly title: string;
  /** "You asked: …", where the title is not what was asked; the question as understood. Drawn under the title. */
  readonly asked: string | null;
  /** What to do now. Drawn before everything else. */
  readonly urgent: CardUrgent | null;
  /** Null only when nothing clinical is shown. */
  readonly status: CardStatus | null;
  /** The answer itself, or the sentence that says why there is none. Never empty. */
  readonly lead: readonly CardSentence[];
  readonly sections: readonly CardSection[];
  readonly disagreements: readonly CardDisagreement[];
  readonly boxedWarnings: readonly CardBoxedWarning[];
  /** Small print of this answer: what was searched, what was withheld, an overdue review. */
  readonly notes: readonly string[];
  /** "Is this what you mean?" */
  readonly offers: readonly CardOffer[];
  readonly sources: readonly CardSource[];
  /** "Last updated 14 April 2026", or null when nothing clinical is shown. */
  readonly lastUpdated: string | null;
  readonly policy: CardLink;
  /** Null only when nothing clinical is shown. Never shortened. */
  readonly disclaimer: string | null;
  /** Questions offered as buttons; each has an answer. */
  readonly followUps: readonly string[];
  readonly actions: CardActions;
}

export interface CardUrgent {
  readonly recognised: string;
  readonly action: string;
}

export interface CardStatus {
  /** `Approved`, `Under review`, `Submitted` or `Not reviewed`. */
  readonly label: string;
  /** Submitted, Under review, Approved: in this order. */
  readonly steps: readonly { readonly label: string; readonly state: 'done' | 'current' | 'to-do' }[];
  /** Who, when, which version. */
  readonly detail: string;
  /** Set for everything short of Approved. */
  readonly caution: string | null;
}

export interface CardSentence {
  readonly text: string;
  /** Numbers of {@link CardSource}, ascending. */
  readonly citations: readonly number[];
}

export interface CardSection {
  readonly kind: SourceKind;
  readonly heading: string;
  readonly statements: readonly CardSentence[];
}

export interface CardDisagreement {
  readonly about: string;
  readonly sides: readonly (CardSentence & {
    /** "American Academy of Orthopaedic Surgeons, 2010, United States · clinical practice guideline" */
    readonly from: string;
  })[];
}

export interface CardBoxedWarning {
  readonly drug: string;
  readonly paragraphs: readonly string[];
  readonly citations: readonly number[];
}

export interface CardSource {
  readonly number: number;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  readonly jurisdiction: string;
  /** Study type, and the publisher's grade where it gave one. */
  readonly evidence: string;
  /** How a librarian finds the original. */
  readonly citation: string;
  readonly url: string | null;
  /** "Digest: …", "Superseded by …", "Retracted: …". */
  readonly notices: readonly string[];
  /** The exact words that the answer rests on, with the section in which they stand. */
  readonly quotes: readonly {
    readonly section: string;
    readonly text: string;
    /** How the sentence that rests on it was checked; absent where the quote itself is what is shown. */
    readonly checks?: string;
  }[];
}

export interface CardOffer {
  readonly articleId: string;
  readonly question: string;
  /** Review status in words. */
  readonly status: string;
}

export interface CardLink {
  readonly label: string;
  readonly url: string;
}

export interface CardActions {
  readonly askFollowUp: boolean;
  readonly feedback: boolean;
  readonly sendToBoard: boolean;
  /** Id of the article that can be opened whole. */
  readonly openArticle: string | null;
}
