import type { Answer } from '../../../src/domain/answer.ts';
import type { PlaceSettings } from '../../../src/domain/place-settings.ts';
import type { ArticleSearch } from '../../../src/ports/article-search.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { ConversationMemory } from '../../../src/ports/conversation-memory.ts';
import type { Corrections } from '../../../src/ports/corrections.ts';
import type { Intake } from '../../../src/ports/intake.ts';
import type { Log } from '../../../src/ports/log.ts';
import type { PostedMessages } from '../../../src/ports/posted-messages.ts';
import type { QuestionDesk } from '../../../src/ports/question-desk.ts';
import type { ReaderDesk } from '../../../src/ports/reader-desk.ts';
import type { ReviewDesk } from '../../../src/ports/review-desk.ts';
import type { SettingsStore } from '../../../src/ports/settings-store.ts';
import type { PlaceBook } from '../place-book.ts';
import type { TeamsMessage } from '../render/teams-message.ts';
import type { TeamsAddress } from '../reply-address.ts';

/** What the listeners work with. */
export interface TeamsDesk {
  readonly intake: Intake;
  readonly reader: ReaderDesk;
  readonly questions: QuestionDesk;
  readonly search: ArticleSearch;
  /** Questions to begin with: each has an answer. */
  readonly examples: () => Promise<readonly string[]>;
  /** Where the page of this Curbside is, without a slash at the end. */
  readonly publicUrl: string;
  readonly corrections: Corrections;
  readonly memory: ConversationMemory;
  /** What people chose for their places. */
  readonly choices: SettingsStore;
  /** True for people whom the operator lets change the settings of conversations. */
  isEditor(asker: string): boolean;
  readonly review: ReviewDesk;
  /** How Curbside behaves where nobody chose anything. */
  readonly defaults: PlaceSettings;
  readonly clock: Clock;
  readonly log: Log;
  readonly posted: PostedMessages;
  readonly places: PlaceBook;
  /** An answer as messages for Teams. */
  draw(answer: Answer, shown: { readonly answerId: string; readonly question: string | null }): readonly TeamsMessage[];
  /** False for a key that was asked about before, as far as this process remembers. */
  isFirst(key: string): boolean;
  /** Sends after the request was acknowledged; what goes wrong is logged, not thrown. */
  sendLater(address: TeamsAddress, messages: readonly TeamsMessage[]): void;
}
