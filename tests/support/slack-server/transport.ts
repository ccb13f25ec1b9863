/** What Slack sends to an app. */
export interface Delivery {
  readonly type: 'events_api' | 'interactive' | 'slash_commands';
  readonly payload: Readonly<Record<string, unknown>>;
  /** 0 for the first delivery. */
  readonly retry: number;
}

/** What came back within three seconds. */
export interface Ack {
  readonly accepted: boolean;
  /** HTTP status; 0 when nothing came. */
  readonly status: number;
  readonly body: unknown;
  readonly ms: number;
}

/** Signed HTTP or Socket Mode. */
export interface Transport {
  send(delivery: Delivery): Promise<Ack>;
}
