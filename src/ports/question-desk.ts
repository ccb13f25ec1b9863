import type { Audience } from '../domain/audience.ts';
import type { Conversation } from '../domain/conversation.ts';
import type { NonEmpty } from '../domain/non-empty.ts';
import type { SourceKind } from '../domain/source.ts';
import type { AnswerRecord } from './answer-log.ts';
import type { ProgressListener } from './progress-listener.ts';

export interface AskRequest {
  /** As typed. Screened before anything is stored, logged or sent. */
  readonly raw: string;
  readonly conversation: Conversation;
  readonly asker: string;
  readonly audience: Audience;
  /** Kinds of source that an answer may be composed from. */
  readonly sources: NonEmpty<SourceKind>;
  /** Set where one person writes outside any thread: what was asked there just before counts as its thread. */
  readonly carriesOn?: true;
  /** Set when nobody called Curbside: then nothing is kept of what nobody is told of. */
  readonly overheard?: true;
}

/** What a platform that waits for the answer (terminal, page) asks of the core. */
export interface QuestionDesk {
  /** @param stop aborted when nobody waits any more; `ask` then throws BotError `stopped` and keeps nothing. */
  ask(request: AskRequest, progress: ProgressListener, stop?: AbortSignal): Promise<AnswerRecord>;
}
