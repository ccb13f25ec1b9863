import type { DeclineReason } from '../domain/answer.ts';
import type { Audience } from '../domain/audience.ts';
import type { Conversation } from '../domain/conversation.ts';
import type { NonEmpty } from '../domain/non-empty.ts';
import type { SourceKind } from '../domain/source.ts';
import type { ReplyAddress } from './inbox.ts';

export interface IncomingQuestion {
  /** The platform's id of the event: the same for every delivery of it. */
  readonly eventId: string;
  /** As typed, mention removed. */
  readonly raw: string;
  readonly conversation: Conversation;
  readonly asker: string;
  readonly audience: Audience;
  /** Kinds of source that an answer may be composed from. */
  readonly sources: NonEmpty<SourceKind>;
  readonly address: ReplyAddress;
  /** Set where one person writes outside any thread: what was asked there just before counts as its thread. */
  readonly carriesOn?: true;
  /** Set when nobody called Curbside: the message only stands in a thread of its own. */
  readonly overheard?: true;
  /** Set for what a person can do again, such as pressing a button: it is taken anew once the former time was given up. */
  readonly repeatable?: true;
  /** Set when the place does not answer this person: then nothing of the text is read or kept. */
  readonly declined?: DeclineReason;
}

/** What a chat platform asks of the core when an event arrives: screened, recorded once, answered later through AnswerDelivery. */
export interface Intake {
  accept(question: IncomingQuestion): Promise<'recorded' | 'duplicate'>;
}
