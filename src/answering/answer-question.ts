import type { Answer, ClinicalAnswer } from '../domain/answer.ts';
import { type Article, refOf } from '../domain/article.ts';
import { calendarDateOf } from '../domain/calendar-date.ts';
import { findPassages } from '../finding/find-passages.ts';
import { askAboutDoubt } from '../matching/ask-about-doubt.ts';
import { type Match, matchArticle } from '../matching/match-article.ts';
import type { AnswerRecord } from '../ports/answer-log.ts';
import type { Turn } from '../ports/conversation-memory.ts';
import type { ProgressListener } from '../ports/progress-listener.ts';
import type { AskRequest } from '../ports/question-desk.ts';
import { screenQuestion } from '../screening/screen-question.ts';
import { type AskedMessage, readMessage } from '../understanding/read-message.ts';
import { spellOut } from '../understanding/spell-out.ts';
import { answerFirstOf } from './answer-first-of.ts';
import { answerFromArticle } from './answer-from-article.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import { attachLabelRules } from './attach-label-rules.ts';
import { completeWithModel } from './complete-with-model.ts';
import { composeAnswer } from './compose-answer.ts';
import { gatherDisagreements } from './gather-disagreements.ts';
import { markOffLabel } from './mark-off-label.ts';
import { type Assistance, assistanceOf, heedStop } from './model-help.ts';
import { nameLeftOut } from './name-left-out.ts';
import { countByKind, notCovered } from './not-covered.ts';
import { recordAnswer } from './record-answer.ts';
import { suggestFollowUps } from './suggest-follow-ups.ts';
import { understandQuestion } from './understand-question.ts';

const turnsRecalled = 8;
const passagesRead = 24;

/** The road of a question: screen, understand, match, find, compose, verify, finish, record. */
export async function answerQuestion(
  request: AskRequest,
  deps: AnsweringDeps,
  progress: ProgressListener,
  stop: AbortSignal = never,
): Promise<AnswerRecord> {
  const screened = screenQuestion(request.raw, deps);
  if (screened.kind === 'stopped') return recordAnswer(request, null, screened.answer, deps);

  const thread = await deps.memory.recall(request.conversation, turnsRecalled);
  const assistance = assistanceOf(deps.model, stop);
  progress.report({ kind: 'looking-for-article' });
  const question = await understand(spellOut(screened.text), thread, assistance);
  heedStop(stop);
  const clinical = await answerClinically(question, request, thread, deps, { assistance, progress });
  heedStop(stop);
  const answer: Answer =
    screened.urgent === null ? clinical : { kind: 'urgent', banner: screened.urgent, answer: clinical };
  return recordAnswer(request, { asked: screened.text, understood: question }, answer, deps);
}

const never = new AbortController().signal;

/** What goes along the road with a question. */
interface Company {
  readonly assistance: Assistance | null;
  readonly progress: ProgressListener;
}

const leaning = /^(?:and|or|what about|how about)\b|\b(?:it|they|them|this|these|those)\b/i;

/** By rules; a follow-up also by the model, whose wording counts when it keeps to what was asked and to the thread. */
async function understand(text: string, thread: readonly Turn[], assistance: Assistance | null): Promise<string> {
  const byRules = understandQuestion(text, thread);
  const leans = thread.length > 0 && (byRules !== text || leaning.test(text));
  if (assistance?.understands !== true || !leans) return byRules;
  return (await completeWithModel(text, thread, assistance.help)) ?? byRules;
}

type Wishes = Pick<AskRequest, 'audience' | 'sources'>;

async function answerClinically(
  question: string,
  wishes: Wishes,
  thread: readonly Turn[],
  deps: AnsweringDeps,
  company: Company,
): Promise<ClinicalAnswer> {
  const match = await matchQuestion(question, deps, company.assistance);
  const served = await servedArticle(match, deps);
  if (served !== null) {
    const answer = await answerFromArticle(served, wishes.audience, deps);
    if (answer !== null) return suggestFollowUps(answer, question, { thread, kinds: wishes.sources }, deps);
  }
  const message = readMessage(question);
  const several = await answerFirstOf(message, (part) => answerClinically(part, wishes, thread, deps, company));
  if (several !== null) return several;
  return answerFromPassages(message, wishes, await offerFor(message, match, deps), thread, deps, company);
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
  { assistance, progress }: Company,
): Promise<ClinicalAnswer> {
  const finding = { index: deps.passageIndex, sources: deps.sources };
  const read = await findPassages(question, finding, { limit: passagesRead, kinds: sources });
  // What was superseded is found for whoever looks it up, and answers nothing.
  const found = read.filter(({ source }) => source.status.kind === 'current');
  const { guideline, label, research } = countByKind(found);
  progress.report({ kind: 'reading', guidelines: guideline, labels: label, research });
  const near = await nearArticles(match, deps);
  const request = { question: asked, thread: thread.map(({ understood }) => understood), audience };
  const { verified, ...without } = await composeAnswer(request, found, assistance, progress);
  const leftOut = await nameLeftOut(question, read, deps);
  if (verified === null)
    return { ...(await notCovered(found, near, match.kind === 'offer', deps)), ...without, leftOut };
  const composed = await attachLabelRules(
    {
      kind: 'composed',
      audience,
      ...verified,
      ...without,
      leftOut,
      ...gatherDisagreements(question, verified, found),
      composedOn: calendarDateOf(deps.clock.now()),
      offers: match.kind === 'offer' ? near.map(refOf) : [],
      boxedWarnings: [],
      followUps: [],
      disclaimer: deps.disclaimer,
    },
    question,
    deps,
  );
  return suggestFollowUps(await markOffLabel(composed, deps), question, { thread, kinds: sources }, deps);
}

async function matchQuestion(question: string, deps: AnsweringDeps, assistance: Assistance | null): Promise<Match> {
  const match = await matchArticle(question, { index: deps.articleIndex, embedder: deps.embedder });
  return assistance?.understands === true ? askAboutDoubt(question, match, deps.articleIndex, assistance.help) : match;
}

async function servedArticle(match: Match, deps: AnsweringDeps): Promise<Article | null> {
  return match.kind === 'serve' ? deps.articles.find(match.articleId) : null;
}

async function nearArticles(match: Match, deps: AnsweringDeps): Promise<readonly Article[]> {
  const ids = match.kind === 'pass' ? match.nearest : match.kind === 'offer' ? match.articleIds : [];
  const articles = await Promise.all(ids.slice(0, 4).map((id) => deps.articles.find(id)));
  return articles.flatMap((article) => (article === null || article.review.status === 'retired' ? [] : [article]));
}
