import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { audiences } from '../../src/domain/audience.ts';
import type { Conversation } from '../../src/domain/conversation.ts';
import { sourceKinds } from '../../src/domain/source.ts';
import type { AnswerRecord } from '../../src/ports/answer-log.ts';
import type { AskRequest } from '../../src/ports/question-desk.ts';
import { spellProgress } from '../../src/presentation/spell-progress.ts';
import { toAnswerCard } from '../../src/presentation/to-answer-card.ts';
import { drawAnswer } from './render/answer-section.ts';
import type { Html } from './render/html.ts';
import { drawThread } from './render/page.ts';
import { logFailure, page, say } from './reply.ts';
import { sessionOf } from './session.ts';
import type { WebDeps } from './web-deps.ts';

const askSchema = z.object({
  question: z.string().default(''),
  /** The text of a follow-up button. */
  followUp: z.string().optional(),
  thread: z
    .string()
    .regex(/^[\w-]{8,64}$/)
    .optional(),
  audience: z.enum(audiences).optional(),
});

const turnsShown = 30;

/** Answers a question: line by line for the page's script, as a page for a browser without it. */
export async function ask(request: Request, response: Response, deps: WebDeps): Promise<void> {
  const parsed = askSchema.safeParse(request.body ?? {});
  if (!parsed.success)
    return say(response, 400, 'That form was not sent by this page; open the page again and ask there.');
  const { question, followUp, thread = randomUUID(), audience = deps.audience } = parsed.data;
  const session = sessionOf(request, response);
  const conversation = conversationOf(session, thread);
  const asked = { raw: followUp ?? question, conversation, asker: session, audience, sources: sourceKinds };
  const stop = stopWith(response);
  if (request.get('accept')?.includes('application/x-ndjson') === true) return stream(asked, response, deps, stop);
  const record = await deps.desk.ask(asked, { report: () => undefined }, stop);
  // A question of which nothing may be kept is no turn of the thread, so its answer is shown at once.
  if (record.question === null)
    response.send(page('Curbside', drawThread({ thread, answers: [draw(record, deps)], examples: [] })));
  else response.redirect(303, `/threads/${thread}`);
}

/** Aborted when the reader goes away before the answer is there. */
function stopWith(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => controller.abort());
  return controller.signal;
}

async function stream(asked: AskRequest, response: Response, deps: WebDeps, stop: AbortSignal): Promise<void> {
  response.type('application/x-ndjson').set('Cache-Control', 'no-store');
  const send = (line: Readonly<Record<string, string>>) => response.write(`${JSON.stringify(line)}\n`);
  try {
    const record = await deps.desk.ask(asked, { report: (step) => send({ progress: spellProgress(step) }) }, stop);
    send({ html: draw(record, deps).markup });
  } catch (error) {
    // The status is sent already, so the sentence goes where the answer would have gone.
    send({ failed: logFailure(error, deps.log) });
  }
  response.end();
}

export async function showThread(request: Request, response: Response, deps: WebDeps): Promise<void> {
  const thread = String(request.params.thread);
  const turns = await deps.memory.recall(conversationOf(sessionOf(request, response), thread), turnsShown);
  const records = await Promise.all(turns.map((turn) => deps.reader.answer(turn.answerId)));
  const answers = records.flatMap((record) => (record === null ? [] : [draw(record, deps)]));
  response.send(page('Curbside', drawThread({ thread, answers, examples: deps.examples })));
}

function draw(record: AnswerRecord, deps: WebDeps): Html {
  return drawAnswer(
    toAnswerCard(record.answer, { answerId: record.id, question: record.question, publicUrl: deps.publicUrl }),
  );
}

function conversationOf(session: string, thread: string): Conversation {
  return { platform: 'web', tenant: 'local', place: session, thread };
}
