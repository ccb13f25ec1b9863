/** How a child process is told what to run with. */
export interface ProcessOptions {
  readonly dataFolder: string;
  readonly apiUrl: string;
  readonly signingSecret: string;
  readonly tokenKey: string;
  readonly leaseMs: number;
  /** Set for Socket Mode; otherwise Slack calls in. */
  readonly appToken?: string;
}
