import type { Args, Reply } from './api-methods.ts';
import type { FakeWorkspace } from './slack-state.ts';

export const oauthClient = { clientId: '1111.2222', clientSecret: 'example-client-secret' } as const;

export interface CodeOptions {
  /** The token expires, and comes with one by which it is exchanged. */
  readonly rotation?: { readonly expiresInSeconds: number };
  readonly wholeOrganisation?: boolean;
}

/** Which token is good where, and how an app gets one. */
export interface OAuthSide {
  find(token: string): FakeWorkspace | null;
  /** What the browser brings back when a person said yes; good once. */
  newCode(workspace: FakeWorkspace, options?: CodeOptions): string;
  access(args: Args): Reply;
  /** The token is good no more. */
  revoke(token: string): void;
}

interface Grant {
  readonly workspace: FakeWorkspace;
  readonly options: CodeOptions;
}

export function createOAuthSide(workspaces: readonly FakeWorkspace[]): OAuthSide {
  const tokens = new Map(workspaces.map((workspace) => [workspace.botToken, workspace]));
  const grants = new Map<string, Grant>();
  let counter = 0;
  const next = (prefix: string) => {
    counter += 1;
    return `${prefix}-${counter}`;
  };
  const keep = (prefix: string, grant: Grant): string => {
    const name = next(prefix);
    grants.set(name, grant);
    return name;
  };
  const take = (name: unknown): Grant | undefined => {
    const grant = typeof name === 'string' ? grants.get(name) : undefined;
    if (grant !== undefined && typeof name === 'string') grants.delete(name);
    return grant;
  };
  return {
    find: (token) => tokens.get(token) ?? null,
    newCode: (workspace, options = {}) => keep('code', { workspace, options }),
    revoke: (token) => void tokens.delete(token),
    access: (args) => {
      if (args.client_id !== oauthClient.clientId || args.client_secret !== oauthClient.clientSecret) {
        return { error: 'bad_client_secret' };
      }
      const refresh = args.grant_type === 'refresh_token';
      const grant = take(refresh ? args.refresh_token : args.code);
      if (grant === undefined) return { error: refresh ? 'invalid_refresh_token' : 'invalid_code' };
      const { workspace, options } = grant;
      const token = `xoxb-${next(workspace.teamId)}`;
      tokens.set(token, { ...workspace, botToken: token, wholeOrganisation: options.wholeOrganisation ?? false });
      const rotation =
        options.rotation === undefined
          ? {}
          : { refresh_token: keep('xoxe-1', grant), expires_in: options.rotation.expiresInSeconds };
      return { ...installationReply(workspace, options), access_token: token, ...rotation };
    },
  };
}

function installationReply(
  { teamId, enterpriseId, botUserId, scopes }: FakeWorkspace,
  { wholeOrganisation = false }: CodeOptions,
) {
  return {
    app_id: 'A-EXAMPLE',
    authed_user: { id: 'U-ADMIN' },
    scope: scopes.join(','),
    token_type: 'bot',
    bot_user_id: botUserId,
    team: wholeOrganisation ? null : { id: teamId, name: 'Example' },
    enterprise: enterpriseId === null ? null : { id: enterpriseId, name: 'Example' },
    is_enterprise_install: wholeOrganisation,
  };
}
