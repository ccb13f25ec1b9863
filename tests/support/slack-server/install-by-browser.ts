import type { CodeOptions } from './oauth-side.ts';
import type { FakeWorkspace } from './slack-state.ts';
import type { SlackServer } from './start-slack-server.ts';

/** What a browser holds after the first page. */
export interface BegunInstallation {
  /** Where Slack would ask the person. */
  readonly authorize: URL;
  readonly cookie: string;
  readonly state: string;
}

/** Goes to the first page, as a browser does. `origin` is where Curbside listens. */
export async function beginInstallation(origin: string): Promise<BegunInstallation> {
  const reply = await fetch(`${origin}/slack/install`, { redirect: 'manual' });
  const authorize = new URL(reply.headers.get('location') ?? '');
  const cookie = reply.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return { authorize, cookie, state: authorize.searchParams.get('state') ?? '' };
}

/** Comes back from Slack. @returns the HTTP status. */
export async function comeBack(origin: string, code: string, begun: Pick<BegunInstallation, 'state' | 'cookie'>) {
  const query = new URLSearchParams({ code, state: begun.state });
  const reply = await fetch(`${origin}/slack/oauth_redirect?${query}`, { headers: { cookie: begun.cookie } });
  return reply.status;
}

/** The whole way. Throws when Curbside does not take it. */
export async function installByBrowser(
  origin: string,
  { oauth }: Pick<SlackServer, 'oauth'>,
  workspace: FakeWorkspace,
  options: CodeOptions = {},
): Promise<void> {
  const status = await comeBack(origin, oauth.newCode(workspace, options), await beginInstallation(origin));
  if (status !== 200) throw new Error(`The installation ended with HTTP ${status}`);
}
