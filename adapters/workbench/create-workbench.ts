import { randomUUID } from 'node:crypto';
import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Audience } from '../../src/domain/audience.ts';
import type { Conversation } from '../../src/domain/conversation.ts';
import { sourceKinds } from '../../src/domain/source.ts';
import type { AnswerRecord } from '../../src/ports/answer-log.ts';
import type { ConversationMemory } from '../../src/ports/conversation-memory.ts';
import type { QuestionDesk } from '../../src/ports/question-desk.ts';
import type { ReaderDesk } from '../../src/ports/reader-desk.ts';
import { drawWorkbench, type Turn } from './draw-workbench.ts';
import type { DrawnAnswer } from './drawn-answer.ts';
import { loadCardRenderer, loadScript } from './load-script.ts';
import { onlyThisMachine } from './only-this-machine.ts';
import { openSlackPainter, type SlackPainter } from './paint-slack.ts';

export interface WorkbenchDeps {
  readonly desk: QuestionDesk;
  readonly reader: ReaderDesk;
  readonly memory: ConversationMemory;
  readonly audience: Audience;
  draw(record: AnswerRecord): DrawnAnswer;
}

const turnsShown = 20;

const asked = z.object({ question: z.string(), thread: z.string().regex(/^[\w-]{8,64}$/) });

/**
 * `/workbench`: one conversation as Slack and as Teams draw it, side by side. For whoever works on Curbside: it answers this machine alone,
 * and needs the development dependencies.
 */
export async function createWorkbench(deps: WorkbenchDeps): Promise<Router> {
  const painter = await openSlackPainter();
  const script = await loadScript();
  const router = Router();
  router.use('/workbench', onlyThisMachine);
  if (painter === null) {
    router.use('/workbench', (_request, response) => {
      response.status(501).type('text/plain').send('The workbench needs the development dependencies: run "npm ci".');
    });
    return router;
  }
  router.get('/workbench/page.js', (_request, response) => void response.type('text/javascript').send(script));
  const renderer = await loadCardRenderer();
  router.get('/workbench/adaptivecards.js', (_request, response) => {
    response.type('text/javascript').send(renderer);
  });
  router.get('/workbench', (_request, response) => response.redirect(`/workbench/${randomUUID()}`));
  router.get('/workbench/:thread', (request, response) => show(request, response, deps, painter));
  router.post('/workbench', express.urlencoded({ extended: false }), (request, response, next) =>
    ask(request, response, next, deps),
  );
  return router;
}

async function show(request: Request, response: Response, deps: WorkbenchDeps, painter: SlackPainter): Promise<void> {
  const thread = String(request.params.thread);
  const turns = await deps.memory.recall(conversationOf(thread), turnsShown);
  const records = await Promise.all(turns.map(({ answerId }) => deps.reader.answer(answerId)));
  const drawn = records.flatMap((record): readonly Turn[] => {
    if (record === null) return [];
    const { slack, teams } = deps.draw(record);
    return [{ question: record.question ?? '', slack, painted: slack.map(painter.paint), teams }];
  });
  const phone = request.query.width === 'phone';
  response.send(drawWorkbench({ thread, turns: drawn, style: painter.style, phone }));
}

async function ask(request: Request, response: Response, next: NextFunction, deps: WorkbenchDeps): Promise<void> {
  const parsed = asked.safeParse(request.body);
  if (!parsed.success) return next();
  const { question, thread } = parsed.data;
  const { audience, desk } = deps;
  const conversation = conversationOf(thread);
  await desk.ask(
    { raw: question, conversation, asker: 'workbench', audience, sources: sourceKinds },
    { report: () => undefined },
  );
  response.redirect(303, `/workbench/${thread}`);
}

function conversationOf(thread: string): Conversation {
  return { platform: 'web', tenant: 'local', place: 'workbench', thread };
}
