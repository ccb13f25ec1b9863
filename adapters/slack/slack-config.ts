/** How Curbside reaches one Slack workspace. With an app token it connects by Socket Mode; otherwise Slack calls in, signed. */
export interface SlackConfig {
  /** Begins with `xoxb-`. */
  readonly botToken: string;
  /** Needed when there is no app token: requests without its signature are refused. */
  readonly signingSecret?: string;
  /** Begins with `xapp-`. */
  readonly appToken?: string;
  /** Base address of another Slack API, for tests. Must be on this machine. */
  readonly apiUrl?: string;
}
