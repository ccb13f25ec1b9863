import type { Audience } from '../domain/audience.ts';
import type { Conversation } from '../domain/conversation.ts';
import type { PlatformEvent } from '../domain/event-key.ts';
import type { ReplyAddress } from './inbox.ts';

export interface IncomingQuestion {
  /** The platform's id of the event: the same for every delivery of it. */
  readonly eventId: string;
  /** As typed, mention removed. */
  readonly raw: string;
  readonly conversation: Conversation;
  readonly asker: string;
  readonly audience: Audience;
  readonly address: ReplyAddress;
}

/** What a chat platform asks of the core when an event arrives: screened, recorded once, answered later through AnswerDelivery. */
export interface Intake {
  accept(question: IncomingQuestion): Promise<'recorded' | 'duplicate'>;
  /** The person took the question back: it is owed no answer any more. One that is answered already stays recorded. */
  withdraw(event: PlatformEvent): Promise<void>;
}
