/** How Curbside reaches Slack. With an app token it connects by Socket Mode; otherwise Slack calls in, signed. */
export type SlackConfig = SlackTransport & ({ readonly botToken: string } | { readonly oauth: SlackOAuth });

export interface SlackTransport {
  /** Needed when there is no app token: requests without its signature are refused. */
  readonly signingSecret?: string;
  /** Begins with `xapp-`. */
  readonly appToken?: string;
  /** Base address of another Slack API, for tests. Must be on this machine. */
  readonly apiUrl?: string;
}

/** Many workspaces, each with its own token. */
export interface SlackOAuth {
  readonly clientId: string;
  readonly clientSecret: string;
  /** 64 hexadecimal digits each. The first seals tokens, the others still open what they sealed. */
  readonly tokenKeys: readonly [string, ...string[]];
}
