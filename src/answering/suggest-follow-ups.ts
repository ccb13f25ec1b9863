import type { ApprovedArticleAnswer, ComposedAnswer, FollowUp, PendingArticleAnswer } from '../domain/answer.ts';
import { intentsOfQuestion, type QuestionIntent } from '../domain/question-intent.ts';
import { type LabelSource, labelSectionNumber, type SourceKind } from '../domain/source.ts';
import { contentStems, wordOverlap, wordsOf } from '../domain/words.ts';
import { findPassages } from '../finding/find-passages.ts';
import { drugsNamed } from '../matching/drugs-named.ts';
import type { Turn } from '../ports/conversation-memory.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import { composeExtract } from './composing/compose-extract.ts';

type Answered = ApprovedArticleAnswer | PendingArticleAnswer | ComposedAnswer;
type FollowUpDeps = Pick<AnsweringDeps, 'articles' | 'labels' | 'passageIndex' | 'sources' | 'jurisdiction'>;

const mostFollowUps = 3;
const sameQuestion = 0.8;

interface LabelQuestion {
  /** The section that answers it. */
  readonly section: string;
  readonly intent: QuestionIntent;
  readonly ask: (drug: string) => string;
}

const labelQuestions: readonly LabelQuestion[] = [
  { section: '2', intent: 'dosage', ask: (drug) => `What is the dose of ${drug}?` },
  { section: '4', intent: 'contraindication', ask: (drug) => `What are the contraindications of ${drug}?` },
  { section: '8.1', intent: 'pregnancy', ask: (drug) => `Is ${drug} safe in pregnancy?` },
  { section: '7', intent: 'interaction', ask: (drug) => `What does ${drug} interact with?` },
  { section: '8.6', intent: 'kidney', ask: (drug) => `Can ${drug} be used in renal impairment?` },
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
  for await (const candidate of candidatesFor(answer, { question, asked, kinds }, deps)) {
    const stems = contentStems(candidate);
    if (known.some((other) => wordOverlap(stems, other) >= sameQuestion)) continue;
    known.push(stems);
    followUps.push({ question: candidate, asked: false });
    if (followUps.length === mostFollowUps) break;
  }
  return { ...answer, followUps };
}

/** What was asked, now and before. */
interface Asked {
  readonly question: string;
  readonly asked: readonly string[];
  readonly kinds: readonly SourceKind[];
}

async function* candidatesFor(
  answer: Answered,
  { question, asked, kinds }: Asked,
  deps: FollowUpDeps,
): AsyncGenerator<string> {
  if (answer.kind !== 'composed') yield* articleQuestions(answer, deps);
  const labels = await labelsBehind(answer, question, deps);
  for (const label of labels.slice(0, 2)) yield* drugQuestions(label, asked, kinds, deps);
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
  { sections, drug }: LabelSource,
  asked: readonly string[],
  kinds: readonly SourceKind[],
  deps: FollowUpDeps,
): AsyncGenerator<string> {
  const held = new Set(sections.map(({ heading }) => labelSectionNumber(heading)));
  const answered = intentsAskedOf(drug.generic, asked);
  for (const { section, intent, ask } of labelQuestions) {
    const question = ask(drug.generic);
    if (held.has(section) && !answered.has(intent) && (await hasAnswer(question, kinds, deps))) yield question;
  }
}

/** What was asked of a drug in any words: after "eliquis and pregnancy" nobody asks whether apixaban is safe in pregnancy. */
function intentsAskedOf(drug: string, asked: readonly string[]): ReadonlySet<QuestionIntent> {
  const names = drugsNamed(wordsOf(drug));
  const ofDrug = asked.filter((question) => [...drugsNamed(wordsOf(question))].some((name) => names.has(name)));
  return new Set(ofDrug.flatMap((question) => [...intentsOfQuestion(question)]));
}

async function hasAnswer(question: string, kinds: readonly SourceKind[], deps: FollowUpDeps): Promise<boolean> {
  const found = await findPassages(
    question,
    { ...deps, index: deps.passageIndex },
    { limit: 12, kinds, byWords: true },
  );
  return composeExtract(question, found) !== null;
}
