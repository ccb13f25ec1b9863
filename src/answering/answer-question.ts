import type { Answer, ClinicalAnswer } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import { contentStems } from '../domain/words.ts';
import type { AnswerRecord } from '../ports/answer-log.ts';
import type { ProgressListener } from '../ports/progress-listener.ts';
import type { AskRequest } from '../ports/question-desk.ts';
import { screenQuestion } from '../screening/screen-question.ts';
import { type AskedMessage, readMessage } from '../understanding/read-message.ts';
import { answerFirstOf } from './answer-first-of.ts';
import { answerFromArticle } from './answer-from-article.ts';
import { answerFromPassages } from './answer-from-passages.ts';
import { answerUrgently } from './answer-urgently.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import type { Inquiry } from './inquiry.ts';
import { matchQuestion, offerFor, servedArticle } from './match-question.ts';
import { assistanceOf, heedStop } from './model-help.ts';
import { recallThread } from './recall-thread.ts';
import { recordAnswer } from './record-answer.ts';
import { suggestFollowUps } from './suggest-follow-ups.ts';
import { understandInThread } from './understand-in-thread.ts';

const never = new AbortController().signal;

/** The road of a question: screen, understand, match, find, compose, verify, finish, record. */
export async function answerQuestion(
  request: AskRequest,
  deps: AnsweringDeps,
  progress: ProgressListener,
  stop: AbortSignal = never,
): Promise<AnswerRecord> {
  const screened = screenQuestion(request.raw, deps);
  if (screened.kind === 'stopped') return recordAnswer(request, null, screened.answer, deps);

  const thread = await recallThread(request, deps);
  const { audience, sources } = request;
  const { urgent } = screened;
  // A model takes seconds, and an emergency waits for none: what the library says stands below its line at once.
  const assistance = urgent === null ? assistanceOf(deps.model, stop) : null;
  progress.report({ kind: 'looking-for-article' });
  const understood = await understandInThread(screened.text, { thread, assistance });
  heedStop(stop);
  // An emergency is answered however little it says.
  if (understood.kind === 'unclear' && urgent === null)
    return recordAnswer(request, null, { kind: 'declined', reason: 'unclear' }, deps);
  const question = understood.kind === 'unclear' ? screened.text : understood.text;
  const inEmergency = urgent === null ? null : question;
  const inquiry = { audience, sources, thread, assistance, inEmergency, progress };
  const clinical = await answerClinically(question, inquiry, deps);
  heedStop(stop);
  const answer: Answer = urgent === null ? clinical : await answerUrgently(urgent, question, clinical, inquiry, deps);
  return recordAnswer(request, { asked: screened.text, understood: question }, answer, deps);
}

/** The article that answers this very question; or else what the sources say, one question at a time. */
async function answerClinically(question: string, inquiry: Inquiry, deps: AnsweringDeps): Promise<ClinicalAnswer> {
  const match = await matchQuestion(question, deps, inquiry.assistance);
  const message = readMessage(question);
  const several = () => answerFirstOf(message, (part) => answerClinically(part, inquiry, deps));
  const served = await servedArticle(match, deps);
  if (served !== null) {
    const apart = asksBeyond(message, served) ? await several() : null;
    if (apart !== null && 'article' in apart && apart.article.id === served.id) return apart;
    const { audience, thread, sources } = inquiry;
    const answer = await answerFromArticle(served, audience, deps);
    if (answer !== null) return suggestFollowUps(answer, question, { thread, kinds: sources }, deps);
  }
  return (await several()) ?? answerFromPassages(message, await offerFor(message, match, deps), inquiry, deps);
}

/** Whether one of the further questions of a message asks something that the article's own question does not name. */
function asksBeyond({ also }: AskedMessage, article: Article): boolean {
  const answered = contentStems(article.question);
  return also.some((question) => [...contentStems(question)].some((stem) => !answered.has(stem)));
}
