import type { ServerResponse } from 'node:http';
import { webApi } from '@slack/bolt';
import { SlackRefusal, slackErrorCode } from '../slack-error.ts';

/** Why an installation did not come about, as the person in front of the browser reads it, with what to do next. */
export const installFailures = {
  'not-allowed':
    'Nobody allowed it. Begin again when you want to allow it, or ask an administrator of your workspace to.',
  'state-not-good':
    'This page is good once, for ten minutes, and in the browser in which you began. Begin again, and stay in this browser.',
  'code-refused':
    'Slack did not take the permission that it had given: each is good once, for ten minutes. Begin again; when that does not help, whoever looks after Curbside compares its client id and secret with the app’s.',
  'slack-not-reached': 'Slack could not be reached just now. Begin again in a minute.',
  'not-kept': 'Something went wrong on our side. Begin again in a minute.',
} as const;

type InstallFailure = keyof typeof installFailures;

const statuses: Readonly<Record<InstallFailure, number>> = {
  'not-allowed': 403,
  'state-not-good': 400,
  'code-refused': 400,
  'slack-not-reached': 502,
  'not-kept': 500,
};

/** By Bolt's own code. */
const ofBolt: Readonly<Record<string, InstallFailure>> = {
  slack_oauth_installer_authorization_error: 'not-allowed',
  slack_oauth_missing_state: 'state-not-good',
  slack_oauth_invalid_state: 'state-not-good',
  slack_oauth_missing_code: 'state-not-good',
};

type BoltError = Error & { readonly code: string };

function failureOf(error: BoltError): InstallFailure {
  if (error instanceof SlackRefusal && error.slackCode === 'invalid_state') return 'state-not-good';
  if (error instanceof webApi.WebAPIPlatformError) return 'code-refused';
  if (/^(?:not_reached|ratelimited|http_\d+)$/u.test(slackErrorCode(error))) return 'slack-not-reached';
  return ofBolt[error.code] ?? 'not-kept';
}

/** The page in place of Bolt's, which says a code and no next step. */
export function sayNotInstalled(error: BoltError, response: ServerResponse): void {
  const failure = failureOf(error);
  const page = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Curbside was not installed</title>
<style>:root { color-scheme: light dark; } body { max-width: 36em; margin: 10vh auto; padding: 0 1em; font: 1rem/1.5 system-ui, sans-serif; }</style>
<h1>Curbside was not installed</h1>
<p>${installFailures[failure]}</p>
<p><a href="install">Begin again</a></p></html>
`;
  response.writeHead(statuses[failure], { 'content-type': 'text/html; charset=utf-8' }).end(page);
}
