import { randomUUID } from 'node:crypto';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { ask, showThread } from './ask.ts';
import { loadAssets } from './assets.ts';
import { guard } from './guard.ts';
import { sendToBoard, showArticle, showArticles, takeFeedback } from './read.ts';
import { drawThread } from './render/page.ts';
import { drawPolicy } from './render/policy.ts';
import { apologise, page, say } from './reply.ts';
import type { WebDeps } from './web-deps.ts';

/** The local page: ask, follow up, read sources, give feedback. Works without a script; with one, progress is shown. */
export async function createWeb(deps: WebDeps): Promise<Router> {
  const router = express.Router();
  const assets = await loadAssets();
  // More than screening accepts, so that too long a question gets its own sentence.
  const form = express.urlencoded({ extended: false, limit: '1mb' });
  router.use(guard(deps.publicUrl));
  router.get('/health', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/assets/:name', (request, response, next) => {
    const asset = assets.get(request.params.name);
    if (asset === undefined) next();
    else response.type(asset.type).set('Cache-Control', 'no-cache').send(asset.body);
  });
  router.get('/', (_request, response) => {
    response.send(page('Curbside', drawThread({ thread: randomUUID(), answers: [], examples: deps.examples })));
  });
  router.post('/ask', form, (request, response) => ask(request, response, deps));
  router.get('/threads/:thread', (request, response) => showThread(request, response, deps));
  router.get('/articles', (_request, response) => showArticles(response, deps));
  router.get('/articles/:id', (request, response, next) => showArticle(request, response, next, deps));
  router.get('/editorial-policy', (_request, response) => {
    response.send(page('Editorial policy', drawPolicy(deps.editorialPolicy)));
  });
  router.post('/answers/:id/feedback', form, (request, response) => takeFeedback(request, response, deps));
  router.post('/answers/:id/board', form, (request, response) => sendToBoard(request, response, deps));
  router.use((_request, response) => say(response, 404, 'There is no such page here.'));
  router.use((error: unknown, _request: Request, response: Response, _next: NextFunction) =>
    apologise(error, response, deps.log),
  );
  return router;
}
