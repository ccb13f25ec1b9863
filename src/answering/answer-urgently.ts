import type { ClinicalAnswer, UrgentAnswer } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import { intentsOfQuestion } from '../domain/question-intent.ts';
import { populationsOf } from '../matching/populations.ts';
import { bannerOf, isOnEmergency, type Urgency } from '../screening/urgency/urgency.ts';
import { answerFromArticle } from './answer-from-article.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import type { Inquiry } from './inquiry.ts';
import { suggestFollowUps } from './suggest-follow-ups.ts';

/**
 * The banner first. Below it stands what answers the question; where nothing does, the board's own article on this emergency, in full, because
 * seconds count and a button costs some.
 */
export async function answerUrgently(
  urgency: Urgency,
  question: string,
  clinical: ClinicalAnswer,
  { audience, thread, sources }: Inquiry,
  deps: AnsweringDeps,
): Promise<UrgentAnswer> {
  const banner = bannerOf(urgency);
  const article = clinical.kind === 'not-covered' ? await articleOn(urgency, question, clinical.nearest, deps) : null;
  const answer = article === null ? null : await answerFromArticle(article, audience, deps);
  if (answer === null) return { kind: 'urgent', banner, answer: await withoutOthers(clinical, urgency, deps) };
  const shown = await suggestFollowUps(answer, question, { thread, kinds: sources }, deps);
  return { kind: 'urgent', banner, answer: shown, nearestOnly: true };
}

/** Of the articles that came near only those on this emergency: while a heart stands still nobody is asked whether blood pressure was meant. */
async function withoutOthers(
  clinical: ClinicalAnswer,
  urgency: Urgency,
  { articles }: Pick<AnsweringDeps, 'articles'>,
): Promise<ClinicalAnswer> {
  if (clinical.kind !== 'not-covered') return clinical;
  const found = await Promise.all(clinical.nearest.map(({ id }) => articles.find(id)));
  const onIt = found.filter((article) => article !== null && isOnEmergency(urgency, wordingsOf(article)));
  const nearest = clinical.nearest.filter(({ id }) => onIt.some((article) => article?.id === id));
  return { ...clinical, nearest, mayBeNearest: clinical.mayBeNearest && nearest.length > 0 };
}

/** The approved article on what to do in this emergency; of several, the one that came nearest to the question. */
async function articleOn(
  urgency: Urgency,
  question: string,
  nearest: readonly { readonly id: string }[],
  { articles }: Pick<AnsweringDeps, 'articles'>,
): Promise<Article | null> {
  if (urgency.articles.length === 0) return null;
  const order = nearest.map(({ id }) => id);
  const place = ({ id }: Article) => (order.includes(id) ? order.indexOf(id) : order.length);
  const fitting = (await articles.list()).filter(
    (article) =>
      article.review.status === 'approved' &&
      isOnEmergency(urgency, wordingsOf(article)) &&
      saysWhatToDo(article) &&
      holdsForThatAge(article, question),
  );
  return fitting.toSorted((a, b) => place(a) - place(b))[0] ?? null;
}

function wordingsOf({ question, aliases }: Article): readonly string[] {
  return [question, ...aliases];
}

function saysWhatToDo(article: Article): boolean {
  return wordingsOf(article).some((wording) => {
    const intents = intentsOfQuestion(wording);
    return intents.has('treatment') || intents.has('dosage') || intents.has('emergency');
  });
}

/** Doses for adults are not shown for a child, nor the other way round. */
function holdsForThatAge(article: Article, question: string): boolean {
  const askedOfChild = isOfChild(question);
  if (isOfChild(article.question)) return askedOfChild;
  const said = [...article.summaries.clinician, ...article.statements].map(({ text }) => text).join(' ');
  return !askedOfChild || isOfChild(said) || /\d ?kg\b|\/kg\b/.test(said);
}

function isOfChild(text: string): boolean {
  const populations = populationsOf(text);
  return populations.has('child') || populations.has('newborn');
}
