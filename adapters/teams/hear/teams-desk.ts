import type { Answer } from '../../../src/domain/answer.ts';
import type { Audience } from '../../../src/domain/audience.ts';
import type { Intake } from '../../../src/ports/intake.ts';
import type { Log } from '../../../src/ports/log.ts';
import type { PostedMessages } from '../../../src/ports/posted-messages.ts';
import type { ReaderDesk } from '../../../src/ports/reader-desk.ts';
import type { PlaceBook } from '../place-book.ts';
import type { TeamsMessage } from '../render/teams-message.ts';
import type { TeamsAddress } from '../reply-address.ts';

/** What the listeners work with. */
export interface TeamsDesk {
  readonly intake: Intake;
  readonly reader: ReaderDesk;
  readonly audience: Audience;
  readonly log: Log;
  readonly posted: PostedMessages;
  readonly places: PlaceBook;
  /** An answer as messages for Teams. */
  draw(answer: Answer, shown: { readonly answerId: string; readonly question: string | null }): readonly TeamsMessage[];
  /** Takes the messages of an entry away. */
  takeAway(address: TeamsAddress, entryKey: string): Promise<void>;
  /** Sends after the request was acknowledged; what goes wrong is logged, not thrown. */
  sendLater(address: TeamsAddress, messages: readonly TeamsMessage[]): void;
}
