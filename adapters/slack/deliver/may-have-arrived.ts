import { SlackRefusal } from '../slack-error.ts';

/** Slack's words for a call that it may have taken before something went wrong, and ours for one without any answer. */
const doubtful = /^(?:not_reached|unknown|http_5\d\d|internal_error|fatal_error|service_unavailable|request_timeout)$/u;

/** Whether what was sent may be there all the same. */
export function mayHaveArrived(error: unknown): boolean {
  return !(error instanceof SlackRefusal) || doubtful.test(error.slackCode);
}
