import type { Installation } from '../installations.ts';
import type { SlackAddress } from '../reply-address.ts';
import type { LookUps } from './look-ups.ts';
import type { Pacer } from './pacer.ts';
import type { SessionStatus } from './tell-session.ts';

/** Where an answer goes, and by what. */
export interface Destination {
  readonly installation: Installation;
  readonly address: SlackAddress;
  readonly pacer: Pacer;
  readonly lookUps: LookUps;
  /** When the question, or its later wording, was received. ISO 8601. */
  readonly receivedAt: string;
  readonly apiUrl: string | undefined;
  /** What the session of the thread is left as when a stream ends. */
  readonly sessionAfter: SessionStatus;
}

export interface ThreadPlace {
  /** A person's id stands for the direct chat that was not opened. */
  readonly channel: string;
  /** Whether it is a direct chat that the question was not asked in. */
  readonly direct: boolean;
  /** Null where nobody opened a thread: then the first message does. */
  readonly root: string | null;
}
