import type { Answer, ClinicalAnswer } from '../domain/answer.ts';
import { type Article, refOf } from '../domain/article.ts';
import { calendarDateOf } from '../domain/calendar-date.ts';
import { findPassages } from '../finding/find-passages.ts';
import { type Match, matchArticle } from '../matching/match-article.ts';
import type { AnswerRecord } from '../ports/answer-log.ts';
import type { Turn } from '../ports/conversation-memory.ts';
import type { ProgressListener } from '../ports/progress-listener.ts';
import type { AskRequest } from '../ports/question-desk.ts';
import { screenQuestion } from '../screening/screen-question.ts';
import { type AskedMessage, readMessage } from '../understanding/read-message.ts';
import { spellOut } from '../understanding/spell-out.ts';
import { findDisagreements } from '../verification/find-disagreements.ts';
import { answerFirstOf } from './answer-first-of.ts';
import { answerFromArticle } from './answer-from-article.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import { attachBoxedWarnings } from './attach-boxed-warnings.ts';
import { composeExtract } from './compose-extract.ts';
import { countByKind, notCovered } from './not-covered.ts';
import { recordAnswer } from './record-answer.ts';
import { suggestFollowUps } from './suggest-follow-ups.ts';
import { understandQuestion } from './understand-question.ts';
import { verifyDraft } from './verify-statements.ts';

const turnsRecalled = 8;
const passagesRead = 24;

/** The road of a question: screen, understand, match, find, compose, verify, finish, record. */
export async function answerQuestion(
  request: AskRequest,
  deps: AnsweringDeps,
  progress: ProgressListener,
): Promise<AnswerRecord> {
  const screened = screenQuestion(request.raw, deps);
  if (screened.kind === 'stopped') return recordAnswer(request, null, screened.answer, deps);

  const thread = await deps.memory.recall(request.conversation, turnsRecalled);
  const question = understandQuestion(spellOut(screened.text), thread);
  const clinical = await answerClinically(question, request, thread, deps, progress);
  const answer: Answer =
    screened.urgent === null ? clinical : { kind: 'urgent', banner: screened.urgent, answer: clinical };
  return recordAnswer(request, { asked: screened.text, understood: question }, answer, deps);
}

type Wishes = Pick<AskRequest, 'audience' | 'sources'>;

async function answerClinically(
  question: string,
  wishes: Wishes,
  thread: readonly Turn[],
  deps: AnsweringDeps,
  progress: ProgressListener,
): Promise<ClinicalAnswer> {
  progress.report({ kind: 'looking-for-article' });
  const match = await matchArticle(question, { index: deps.articleIndex, embedder: deps.embedder });
  const served = await servedArticle(match, deps);
  if (served !== null) {
    const answer = await answerFromArticle(served, wishes.audience, deps);
    if (answer !== null) return suggestFollowUps(answer, question, { thread, kinds: wishes.sources }, deps);
  }
  const message = readMessage(question);
  const several = await answerFirstOf(message, (part) => answerClinically(part, wishes, thread, deps, progress));
  if (several !== null) return several;
  return answerFromPassages(message, wishes, await offerFor(message, match, deps), thread, deps, progress);
}

/** What a message tells beside its question may change the answer: an article on the question alone is offered, not served. */
async function offerFor({ asked, tells }: AskedMessage, whole: Match, deps: AnsweringDeps): Promise<Match> {
  if (!tells || whole.kind !== 'pass') return whole;
  const match = await matchArticle(asked, { index: deps.articleIndex, embedder: deps.embedder });
  return match.kind === 'serve' ? { ...match, kind: 'offer', articleIds: [match.articleId] } : match;
}

async function answerFromPassages(
  { whole: question, asked }: AskedMessage,
  { audience, sources }: Wishes,
  match: Match,
  thread: readonly Turn[],
  deps: AnsweringDeps,
  progress: ProgressListener,
): Promise<ClinicalAnswer> {
  const finding = { index: deps.passageIndex, sources: deps.sources };
  const read = await findPassages(question, finding, { limit: passagesRead, kinds: sources });
  // What was superseded is found for whoever looks it up, and answers nothing.
  const found = read.filter(({ source }) => source.status.kind === 'current');
  const { guideline, label, research } = countByKind(found);
  progress.report({ kind: 'reading', guidelines: guideline, labels: label, research });
  const near = await nearArticles(match, deps);
  const draft = composeExtract(asked, found);
  if (draft === null) return notCovered(found, near, match.kind === 'offer', deps);
  progress.report({ kind: 'checking', statements: draft.lead.length + draft.statements.length });
  const verified = verifyDraft(draft, found);
  if (verified === null) return notCovered(found, near, match.kind === 'offer', deps);
  const composed = await attachBoxedWarnings(
    {
      kind: 'composed',
      audience,
      ...verified,
      disagreements: findDisagreements([...verified.lead, ...verified.statements]),
      composedOn: calendarDateOf(deps.clock.now()),
      offers: match.kind === 'offer' ? near.map(refOf) : [],
      boxedWarnings: [],
      followUps: [],
      disclaimer: deps.disclaimer,
    },
    question,
    deps,
  );
  return suggestFollowUps(composed, question, { thread, kinds: sources }, deps);
}

async function servedArticle(match: Match, deps: AnsweringDeps): Promise<Article | null> {
  return match.kind === 'serve' ? deps.articles.find(match.articleId) : null;
}

async function nearArticles(match: Match, deps: AnsweringDeps): Promise<readonly Article[]> {
  const ids = match.kind === 'pass' ? match.nearest : match.kind === 'offer' ? match.articleIds : [];
  const articles = await Promise.all(ids.slice(0, 4).map((id) => deps.articles.find(id)));
  return articles.flatMap((article) => (article === null || article.review.status === 'retired' ? [] : [article]));
}
