import type { Audience } from '../../src/domain/audience.ts';
import type { ConversationMemory } from '../../src/ports/conversation-memory.ts';
import type { Log } from '../../src/ports/log.ts';
import type { QuestionDesk } from '../../src/ports/question-desk.ts';
import type { ReaderDesk } from '../../src/ports/reader-desk.ts';

export interface WebDeps {
  readonly desk: QuestionDesk;
  readonly reader: ReaderDesk;
  readonly memory: ConversationMemory;
  readonly log: Log;
  readonly publicUrl: string;
  readonly audience: Audience;
  /** Markdown. */
  readonly editorialPolicy: string;
  /** Questions to begin with; each has an article. */
  readonly examples: readonly string[];
}
