import type { Answer } from '../../../src/domain/answer.ts';
import type { Audience } from '../../../src/domain/audience.ts';
import type { ArticleSearch } from '../../../src/ports/article-search.ts';
import type { Intake } from '../../../src/ports/intake.ts';
import type { Log } from '../../../src/ports/log.ts';
import type { PostedMessages } from '../../../src/ports/posted-messages.ts';
import type { QuestionDesk } from '../../../src/ports/question-desk.ts';
import type { ReaderDesk } from '../../../src/ports/reader-desk.ts';
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
  readonly audience: Audience;
  readonly log: Log;
  readonly posted: PostedMessages;
  readonly places: PlaceBook;
  /** An answer as messages for Teams. */
  draw(answer: Answer, shown: { readonly answerId: string; readonly question: string | null }): readonly TeamsMessage[];
  /** False for a key that was asked about before, as far as this process remembers. */
  isFirst(key: string): boolean;
  /** Takes the messages of an entry away. */
  takeAway(address: TeamsAddress, entryKey: string): Promise<void>;
  /** Sends after the request was acknowledged; what goes wrong is logged, not thrown. */
  sendLater(address: TeamsAddress, messages: readonly TeamsMessage[]): void;
}
