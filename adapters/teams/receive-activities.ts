import type { Activity } from 'botbuilder';
import { AuthenticationConstants, type BotFrameworkAuthentication } from 'botframework-connector';
import express, { type ErrorRequestHandler, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Log } from '../../src/ports/log.ts';
import { hearActivity } from './hear/hear-activity.ts';
import { readActivity } from './hear/read-activity.ts';
import type { TeamsDesk } from './hear/teams-desk.ts';
import { isFromThisMachine, isLoopbackAddress } from './loopback.ts';
import type { TeamsSettings } from './teams-settings.ts';

export interface ReceivingOptions {
  readonly settings: TeamsSettings;
  readonly authentication: BotFrameworkAuthentication;
  readonly desk: TeamsDesk;
}

/** Larger than any message that Teams sends. */
const largestBody = '1mb';

/**
 * `POST /api/messages`. Not CloudAdapter.process: that one prints what it throws, answers a forged token with 500, and puts the message of
 * every error into the response.
 */
export function receiveActivities(options: ReceivingOptions): Router {
  const router = Router();
  router.post('/api/messages', refuseStrangers(options), express.json({ limit: largestBody }), (request, response) =>
    receive(request, response, options),
  );
  router.all('/api/messages', (_request, response) => response.status(405).set('Allow', 'POST').end());
  router.use('/api/messages', answerFaults(options.desk.log));
  return router;
}

// Before a byte of the body is read.
function refuseStrangers({ settings }: ReceivingOptions): express.RequestHandler {
  return (request, response, next) => {
    if (settings.kind === 'playground' && !isFromThisMachine(request)) {
      response.status(403).end();
      return;
    }
    if (settings.kind === 'registered' && !/^Bearer \S+$/.test(request.headers.authorization ?? '')) {
      response.status(401).end();
      return;
    }
    next();
  };
}

async function receive(request: Request, response: Response, options: ReceivingOptions): Promise<void> {
  const body: unknown = request.body;
  if (!isTeamsActivity(body)) {
    response.status(400).type('text').send('The body is not an activity of Teams.');
    return;
  }
  if (!(await isAuthentic(body, request, options))) {
    response.status(401).end();
    return;
  }
  const activity = readActivity(body);
  if (activity === null) {
    response.status(400).type('text').send('The activity has no id, conversation or tenant.');
    return;
  }
  const reply = await hearActivity(activity, options.desk);
  if (reply === null) response.status(202).end();
  else response.status(200).json(reply);
}

const envelope = z.object({ type: z.string().min(1), channelId: z.literal('msteams'), serviceUrl: z.url() });

// The token names the service address; without one in the body the two would not be compared. Other channels have other rules of trust.
function isTeamsActivity(body: unknown): body is Activity {
  return envelope.safeParse(body).success;
}

async function isAuthentic(activity: Activity, request: Request, options: ReceivingOptions): Promise<boolean> {
  const { settings, authentication, desk } = options;
  if (settings.kind === 'playground') return isLoopbackAddress(activity.serviceUrl);
  try {
    const { claimsIdentity } = await authentication.authenticateRequest(activity, request.headers.authorization ?? '');
    // Of some issuers the library compares only who a token was given to, and our own outgoing ones would pass.
    return claimsIdentity.getClaimValue(AuthenticationConstants.AudienceClaim) === settings.appId;
  } catch (cause) {
    desk.log.warn({ error: cause instanceof Error ? cause.name : typeof cause }, 'teams-request-refused');
    return false;
  }
}

const clientFault = z.object({ status: z.number().int().min(400).max(499), type: z.string().optional() });

const sentences: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'The body is not JSON.',
  'entity.too.large': 'The body is too large.',
};

// Express knows a fault handler by its four parameters.
function answerFaults(log: Log): ErrorRequestHandler {
  return (fault, _request, response, _next) => {
    const ours = clientFault.safeParse(fault);
    if (ours.success) {
      const { status, type } = ours.data;
      response
        .status(status)
        .type('text')
        .send(sentences[type ?? ''] ?? 'The request cannot be read.');
      return;
    }
    log.error({}, 'teams-activity-not-taken', fault);
    // Teams delivers again what was not taken.
    response.status(503).end();
  };
}
