import type { Article, ArticleRef } from './article.ts';
import type { Audience } from './audience.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Citation } from './citation.ts';
import type { Disclaimer } from './disclaimer.ts';
import type { IdentifierType } from './identifier.ts';
import type { Language } from './language.ts';
import type { NonEmpty } from './non-empty.ts';
import type { Source, SourceKind } from './source.ts';
import type { Disagreement, Statement, SummarySentence } from './statement.ts';
import type { WithoutModelReason } from './without-model.ts';

/** A label's boxed warning, shown for every drug that the answer names. */
export interface BoxedWarning {
  readonly drug: string;
  /** The whole section, paragraph by paragraph. */
  readonly paragraphs: NonEmpty<string>;
  readonly citations: NonEmpty<Citation>;
}

/** What a label rules out, shown for every drug that the answer names: a contraindication, or a limit of its indications. */
export interface LabelLimit extends SummarySentence {
  readonly drug: string;
}

/** A source that people quote on this, and that holds no more. */
export interface LeftOutSource {
  readonly title: string;
  readonly year: number;
  /** What took its place; null for a source that was retracted. */
  readonly successor: { readonly title: string; readonly year: number } | null;
}

/** A question offered as a button. */
export interface FollowUp {
  readonly question: string;
  /** Whether it was asked in the same message, and waits. Any other was checked to have an answer before it was offered. */
  readonly asked: boolean;
}

/** What every answer that shows clinical content carries. */
interface Evidenced {
  readonly audience: Audience;
  /** The sources cited, in the order of their numbers: the first is [1]. */
  readonly sources: NonEmpty<Source>;
  readonly boxedWarnings: readonly BoxedWarning[];
  /** Absent in answers from before they were attached. */
  readonly labelLimits?: readonly LabelLimit[];
  readonly followUps: readonly FollowUp[];
  readonly disclaimer: Disclaimer;
}

export interface ApprovedArticleAnswer extends Evidenced {
  readonly kind: 'approved-article';
  readonly article: Article & { readonly review: { readonly status: 'approved' } };
  readonly reviewOverdue: boolean;
}

export interface PendingArticleAnswer extends Evidenced {
  readonly kind: 'pending-article';
  readonly article: Article & { readonly review: { readonly status: 'submitted' | 'under-review' } };
}

/** Built from passages, seen by nobody on the board. */
export interface ComposedAnswer extends Evidenced {
  readonly kind: 'composed';
  /** The first lines; they are not repeated among the statements. */
  readonly lead: NonEmpty<SummarySentence>;
  readonly statements: readonly Statement[];
  readonly disagreements: readonly Disagreement[];
  readonly composedOn: CalendarDate;
  /** Articles that come near, offered as "Is this what you mean?". */
  readonly offers: readonly ArticleRef[];
  /** Sentences left out because they did not agree with their own quote. */
  readonly withheld: number;
  readonly leftOut?: readonly LeftOutSource[];
  /** Why the sources' own sentences are shown though a model is configured; absent when none is, or when it did word them. */
  readonly withoutModel?: WithoutModelReason;
}

export interface Searched {
  readonly articles: number;
  /** Sources whose passages were read, by kind. */
  readonly sources: Readonly<Record<SourceKind, number>>;
}

/** What labels say of the drugs that a question names, whatever else is not known of it. */
export interface LabelWarnings {
  readonly boxedWarnings: readonly BoxedWarning[];
  readonly labelLimits: readonly LabelLimit[];
  readonly sources: NonEmpty<Source>;
}

export interface NotCoveredAnswer {
  readonly kind: 'not-covered';
  readonly searched: Searched;
  readonly nearest: readonly ArticleRef[];
  /** Whether one of the nearest may well answer the question, only not for certain: it is offered rather than served. */
  readonly mayBeNearest: boolean;
  /** Absent when no label of a drug that was asked about warns of anything. */
  readonly warnings?: LabelWarnings;
  readonly leftOut?: readonly LeftOutSource[];
  readonly withoutModel?: WithoutModelReason;
  readonly disclaimer: Disclaimer;
}

/** The answers that a question can get once nothing stops it. */
export type ClinicalAnswer = ApprovedArticleAnswer | PendingArticleAnswer | ComposedAnswer | NotCoveredAnswer;

/** What to do now, first; then the answer. */
export interface UrgentAnswer {
  readonly kind: 'urgent';
  readonly banner: UrgentBanner;
  readonly answer: ClinicalAnswer;
  /** The answer is the board's nearest article on this emergency, because nothing answers the very question. Absent when it does. */
  readonly nearestOnly?: true;
}

export interface UrgentBanner {
  /** What was recognised, e.g. "Signs of anaphylaxis". Never words of the question. */
  readonly recognised: string;
  readonly action: string;
}

export const declineReasons = [
  'empty',
  'too-long',
  'no-words',
  'not-clinical',
  'not-english',
  'greeting',
  'not-allowed-to-ask',
  'withdrawn',
  'unclear',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export interface DeclinedAnswer {
  readonly kind: 'declined';
  readonly reason: DeclineReason;
  /** What a text that is not English is written in, where that can be told. */
  readonly language?: Language;
}

/** Nothing was processed or kept. Says which kinds were found, never the words. */
export interface IdentifiersFoundAnswer {
  readonly kind: 'identifiers-found';
  readonly found: NonEmpty<IdentifierType>;
  /** What to do now: an emergency cannot wait until the message is edited. */
  readonly urgent: UrgentBanner | null;
}

export type Answer = ClinicalAnswer | UrgentAnswer | DeclinedAnswer | IdentifiersFoundAnswer;

/** The clinical part of an answer, if it has one. */
export function clinicalPart(answer: Answer): ClinicalAnswer | null {
  switch (answer.kind) {
    case 'urgent':
      return answer.answer;
    case 'declined':
    case 'identifiers-found':
      return null;
    default:
      return answer;
  }
}
