import type { ApprovedArticleAnswer, ComposedAnswer, FollowUp, PendingArticleAnswer } from '../domain/answer.ts';
import { type LabelSource, labelSectionNumber, type SourceKind } from '../domain/source.ts';
import { contentStems, wordOverlap } from '../domain/words.ts';
import { findPassages } from '../finding/find-passages.ts';
import type { Turn } from '../ports/conversation-memory.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import { composeExtract } from './compose-extract.ts';

type Answered = ApprovedArticleAnswer | PendingArticleAnswer | ComposedAnswer;
type FollowUpDeps = Pick<AnsweringDeps, 'articles' | 'labels' | 'passageIndex' | 'sources'>;

const mostFollowUps = 3;
const sameQuestion = 0.8;

/** Questions that a label answers, by the section that answers them. */
const labelQuestions: readonly (readonly [section: string, question: (drug: string) => string])[] = [
  ['2', (drug) => `What is the dose of ${drug}?`],
  ['4', (drug) => `What are the contraindications of ${drug}?`],
  ['8.1', (drug) => `Is ${drug} safe in pregnancy?`],
  ['7', (drug) => `What does ${drug} interact with?`],
  ['8.6', (drug) => `Can ${drug} be used in renal impairment?`],
];

/** Where the answer stands. */
interface Setting {
  readonly thread: readonly Turn[];
  /** Kinds of source that an answer may be composed from there. */
  readonly kinds: readonly SourceKind[];
}

/** Adds the questions that a reader may ask next: each has an answer, and none was asked in the thread before. */
export async function suggestFollowUps<T extends Answered>(
  answer: T,
  question: string,
  { thread, kinds }: Setting,
  deps: FollowUpDeps,
): Promise<T> {
  const asked = [
    question,
    ...(answer.kind === 'composed' ? [] : [answer.article.question]),
    ...thread.map((turn) => turn.understood),
  ];
  const known = asked.map(contentStems);
  const followUps: FollowUp[] = [];
  for await (const candidate of candidatesFor(answer, question, kinds, deps)) {
    const stems = contentStems(candidate);
    if (known.some((other) => wordOverlap(stems, other) >= sameQuestion)) continue;
    known.push(stems);
    followUps.push({ question: candidate, asked: false });
    if (followUps.length === mostFollowUps) break;
  }
  return { ...answer, followUps };
}

async function* candidatesFor(
  answer: Answered,
  question: string,
  kinds: readonly SourceKind[],
  deps: FollowUpDeps,
): AsyncGenerator<string> {
  if (answer.kind !== 'composed') yield* articleQuestions(answer, deps);
  yield* drugQuestions(await labelsBehind(answer, question, deps), kinds, deps);
  if (answer.kind === 'composed') yield* answer.offers.map((offer) => offer.question);
}

async function* articleQuestions(
  answer: ApprovedArticleAnswer | PendingArticleAnswer,
  deps: FollowUpDeps,
): AsyncGenerator<string> {
  for (const id of answer.article.followUps) {
    const article = await deps.articles.find(id);
    if (article !== null && article.review.status !== 'retired') yield article.question;
  }
}

async function labelsBehind(answer: Answered, question: string, deps: FollowUpDeps): Promise<readonly LabelSource[]> {
  if (answer.kind !== 'composed') return deps.labels.ofDrugs(answer.article.drugs);
  return deps.labels.namedIn([question, ...answer.lead.map((item) => item.text)].join(' '));
}

async function* drugQuestions(
  labels: readonly LabelSource[],
  kinds: readonly SourceKind[],
  deps: FollowUpDeps,
): AsyncGenerator<string> {
  for (const label of labels.slice(0, 2)) {
    const sections = new Set(label.sections.map((section) => labelSectionNumber(section.heading)));
    for (const [section, ask] of labelQuestions) {
      const question = ask(label.drug.generic);
      if (sections.has(section) && (await hasAnswer(question, kinds, deps))) yield question;
    }
  }
}

async function hasAnswer(question: string, kinds: readonly SourceKind[], deps: FollowUpDeps): Promise<boolean> {
  const found = await findPassages(
    question,
    { index: deps.passageIndex, sources: deps.sources },
    { limit: 12, kinds, byWords: true },
  );
  return composeExtract(question, found) !== null;
}
