import type { Installation } from '../installations.ts';
import type { SlackAddress } from '../reply-address.ts';
import type { Pacer } from './pacer.ts';
import type { SessionStatus } from './tell-session.ts';

/** Where an answer goes, and by what. */
export interface Destination {
  readonly installation: Installation;
  readonly address: SlackAddress;
  readonly pacer: Pacer;
  readonly apiUrl: string | undefined;
  /** What the session of the thread is left as when a stream ends. */
  readonly sessionAfter: SessionStatus;
}

export interface ThreadPlace {
  /** A person's id stands for the direct chat. */
  readonly channel: string;
  /** Null where nobody opened a thread: then the first message does. */
  readonly root: string | null;
}
