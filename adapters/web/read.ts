import type { NextFunction, Request, Response } from 'express';
import { z } from 'zod';
import { feedbackReasons } from '../../src/ports/feedback-log.ts';
import { toAnswerCard } from '../../src/presentation/to-answer-card.ts';
import { drawAnswer } from './render/answer-section.ts';
import { drawArticles } from './render/articles.ts';
import { page, say } from './reply.ts';
import { sessionOf } from './session.ts';
import type { WebDeps } from './web-deps.ts';

const feedbackSchema = z.object({ helpful: z.literal('yes').optional(), reason: z.enum(feedbackReasons).optional() });

export async function showArticles(response: Response, deps: WebDeps): Promise<void> {
  response.send(page('Articles', drawArticles(await deps.reader.articles())));
}

export async function showArticle(
  request: Request,
  response: Response,
  next: NextFunction,
  deps: WebDeps,
): Promise<void> {
  const id = String(request.params.id);
  const found = await deps.reader.article(id, deps.audience);
  if (found === null) return next();
  const card = toAnswerCard(found, { answerId: `article-${id}`, question: null, publicUrl: deps.publicUrl });
  // An article that was opened is no answer to a question: there is nothing to rate, and no thread to follow up in.
  const shown = { ...card, followUps: [], actions: { ...card.actions, feedback: false, openArticle: null } };
  response.send(page(card.title, drawAnswer(shown)));
}

export async function takeFeedback(request: Request, response: Response, deps: WebDeps): Promise<void> {
  const { data } = feedbackSchema.safeParse(request.body ?? {});
  if (data === undefined || (data.helpful === undefined && data.reason === undefined)) {
    return say(response, 400, 'Say whether it was helpful, or why not.');
  }
  const { helpful, reason } = data;
  const kept = await deps.reader.giveFeedback(
    String(request.params.id),
    sessionOf(request, response),
    helpful === 'yes',
    reason ?? null,
  );
  say(
    response,
    kept ? 200 : 404,
    kept ? 'Thank you. Your opinion was kept.' : 'That answer is not known here any more.',
  );
}

const boardWords = {
  sent: [200, 'The question was sent to the Medical Advisory Board.'],
  'already-sent': [200, 'This question was sent to the Medical Advisory Board before.'],
  unknown: [404, 'That answer is not known here any more.'],
} as const;

export async function sendToBoard(request: Request, response: Response, deps: WebDeps): Promise<void> {
  const [status, sentence] =
    boardWords[await deps.reader.sendToBoard(String(request.params.id), sessionOf(request, response))];
  say(response, status, sentence);
}
