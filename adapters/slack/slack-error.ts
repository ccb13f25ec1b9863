import { webApi } from '@slack/bolt';
import { BotError } from '../../src/domain/bot-error.ts';

/** Slack did not take a call. Holds Slack's own word for why, and neither body nor token: a body may quote a message. */
export class SlackRefusal extends BotError {
  /** Such as `channel_not_found`; `not_reached` when there was no answer at all. */
  readonly slackCode: string;

  constructor(method: string, slackCode: string) {
    super('platform-unavailable', `Slack did not take ${method}: ${slackCode}`);
    this.name = 'SlackRefusal';
    this.slackCode = slackCode;
  }
}

/** Slack's own word for what went wrong; the code of a BotError; otherwise `unknown`. Safe to log. */
export function slackErrorCode(error: unknown): string {
  if (error instanceof SlackRefusal) return error.slackCode;
  if (error instanceof BotError) return error.code;
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error.slice(0, 60);
  if (error instanceof webApi.WebAPIRateLimitedError) return 'ratelimited';
  if (error instanceof webApi.WebAPIHTTPError) return `http_${error.statusCode}`;
  if (error instanceof webApi.WebAPIRequestError) return 'not_reached';
  return 'unknown';
}

export function asSlackRefusal(method: string, error: unknown): SlackRefusal {
  return error instanceof SlackRefusal ? error : new SlackRefusal(method, slackErrorCode(error));
}
