import type { Answer } from '../../../src/domain/answer.ts';
import type { PlaceSettings } from '../../../src/domain/place-settings.ts';
import type { AnswerLog } from '../../../src/ports/answer-log.ts';
import type { AnswerSharing } from '../../../src/ports/answer-sharing.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { ConversationMemory } from '../../../src/ports/conversation-memory.ts';
import type { Inbox } from '../../../src/ports/inbox.ts';
import type { Intake } from '../../../src/ports/intake.ts';
import type { Log } from '../../../src/ports/log.ts';
import type { ReaderDesk } from '../../../src/ports/reader-desk.ts';
import type { ReviewDesk } from '../../../src/ports/review-desk.ts';
import type { SettingsStore } from '../../../src/ports/settings-store.ts';
import type { ThreadOrigins } from '../../../src/ports/thread-origins.ts';
import type { ThreadStops } from '../../../src/ports/thread-stops.ts';
import type { AnswerCard } from '../../../src/presentation/answer-card.ts';
import type { Afterwards } from '../afterwards.ts';
import type { SayStopped } from '../deliver/say-stopped.ts';
import type { WorkingSign } from '../deliver/working-sign.ts';
import type { FindPerson } from '../people.ts';
import type { Whisper } from '../whisper.ts';

/** What Slack's listeners ask of the rest of Curbside. */
export interface SlackDesk {
  readonly intake: Intake;
  readonly sharing: AnswerSharing;
  readonly reader: ReaderDesk;
  readonly memory: ConversationMemory;
  /** Where Curbside was called. */
  readonly calls: Pick<Inbox, 'lastCall'>;
  /** What the threads that answers opened carry on. */
  readonly origins: ThreadOrigins;
  readonly clock: Clock;
  readonly log: Log;
  readonly stops: ThreadStops;
  readonly settings: SettingsStore;
  readonly review: ReviewDesk;
  /** What a person asked before. */
  readonly history: Pick<AnswerLog, 'latestBy'>;
  /** Markdown. */
  readonly editorialPolicy: string;
  readonly findPerson: FindPerson;
  readonly whisper: Whisper;
  readonly afterwards: Afterwards;
  readonly sign: Pick<WorkingSign, 'stop'>;
  readonly sayStopped: SayStopped;
  /** How Curbside behaves where nobody chose anything. */
  readonly defaults: PlaceSettings;
  readonly toCard: ToCard;
}

/** Draws the platform-neutral picture of an answer. `question` is null when nothing of it was kept. */
export type ToCard = (
  answer: Answer,
  shown: { readonly answerId: string; readonly question: string | null },
) => AnswerCard;
