import { webApi } from '@slack/bolt';
import { BotError, type Retry } from '../../src/domain/bot-error.ts';

/** Refusals that stay: the place, the person or the permission is gone. */
const permanent = new Set([
  'access_denied',
  'account_inactive',
  'cannot_dm_bot',
  'cannot_reply_to_message',
  'channel_not_found',
  'ekm_access_denied',
  'invalid_auth',
  'is_archived',
  'messages_tab_disabled',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'not_authed',
  'not_in_channel',
  'not_installed',
  'restricted_action',
  'restricted_action_thread_locked',
  'team_access_not_granted',
  'team_not_found',
  'token_revoked',
  'user_disabled',
  'user_not_found',
]);

/** Slack did not take a call. Holds Slack's own word for why, and neither body nor token: a body may quote a message. */
export class SlackRefusal extends BotError {
  /** Such as `channel_not_found`; `not_reached` when there was no answer at all. */
  readonly slackCode: string;

  /** @param retryAfterMs how long Slack, or our own pacing, asks to wait; only with `ratelimited`. */
  constructor(method: string, slackCode: string, retryAfterMs: number | null = null) {
    super('platform-unavailable', `Slack did not take ${method}: ${slackCode}`, {
      retry: retryFor(slackCode, retryAfterMs),
    });
    this.name = 'SlackRefusal';
    this.slackCode = slackCode;
  }
}

function retryFor(slackCode: string, retryAfterMs: number | null): Retry {
  if (retryAfterMs !== null) return { kind: 'after', ms: retryAfterMs };
  return { kind: permanent.has(slackCode) ? 'never' : 'later' };
}

/** Slack's own word for what went wrong; the code of a BotError; otherwise `unknown`. Safe to log. */
export function slackErrorCode(wrapped: unknown): string {
  const error = originalError(wrapped);
  if (error instanceof SlackRefusal) return error.slackCode;
  if (error instanceof BotError) return error.code;
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error.slice(0, 60);
  if (error instanceof webApi.WebAPIRateLimitedError) return 'ratelimited';
  if (error instanceof webApi.WebAPIHTTPError) return `http_${error.statusCode}`;
  if (error instanceof webApi.WebAPIRequestError) return 'not_reached';
  return 'unknown';
}

/** Bolt wraps what stopped it, sometimes twice; this is what it began with. */
export function originalError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('original' in error)) return error;
  const wrapped = typeof error.code === 'string' && error.code.endsWith('_authorization_error');
  return wrapped ? originalError(error.original) : error;
}

export function asSlackRefusal(method: string, error: unknown): SlackRefusal {
  if (error instanceof SlackRefusal) return error;
  const waitMs = error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1000 : null;
  return new SlackRefusal(method, slackErrorCode(error), waitMs);
}
