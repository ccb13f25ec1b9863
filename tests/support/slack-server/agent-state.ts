export const sessionStatuses = ['active', 'processing', 'suspended', 'closed'] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

/** A thread of a workspace. */
export interface ThreadOf {
  readonly teamId: string;
  readonly channel: string;
  readonly threadTs: string;
}

/** A message of a workspace. */
export interface MessageOf {
  readonly teamId: string;
  readonly channel: string;
  readonly ts: string;
}

/** What Slack keeps of an agent besides its messages: the session of each thread, and which messages are still streams. */
export class AgentState {
  /** False for an app that was not declared an agent: sessions are refused. */
  isAgent = true;
  /** How long a stream lives. Slack ends it by itself then, and says nothing. */
  streamLifeMs = 5 * 60_000;
  private readonly sessions = new Map<string, SessionStatus>();
  private readonly streams = new Map<string, number>();

  sessionOf(thread: ThreadOf): SessionStatus | null {
    return this.sessions.get(keyOf([thread.teamId, thread.channel, thread.threadTs])) ?? null;
  }

  setSession(thread: ThreadOf, status: SessionStatus): void {
    this.sessions.set(keyOf([thread.teamId, thread.channel, thread.threadTs]), status);
  }

  /** How many sessions say that their agent is at work. Slack shows Stop there, and ends none of them by itself. */
  processing(): number {
    return [...this.sessions.values()].filter((status) => status === 'processing').length;
  }

  /** How many messages are still streams. */
  streaming(): number {
    return [...this.streams.values()].filter((began) => this.isYoung(began)).length;
  }

  openStream(message: MessageOf): void {
    this.streams.set(keyOf([message.teamId, message.channel, message.ts]), Date.now());
  }

  /** @returns false when it was no open stream. */
  endStream(message: MessageOf): boolean {
    const open = this.isStreaming(message);
    this.streams.delete(keyOf([message.teamId, message.channel, message.ts]));
    return open;
  }

  isStreaming(message: MessageOf): boolean {
    const began = this.streams.get(keyOf([message.teamId, message.channel, message.ts]));
    return began !== undefined && this.isYoung(began);
  }

  private isYoung(began: number): boolean {
    return Date.now() - began < this.streamLifeMs;
  }
}

function keyOf(parts: readonly string[]): string {
  return JSON.stringify(parts);
}
