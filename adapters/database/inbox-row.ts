import { z } from 'zod';
import { audiences } from '../../src/domain/audience.ts';
import { sourceKinds } from '../../src/domain/source.ts';
import type { LeasedEntry, OwedEntry, ScreenedText } from '../../src/ports/inbox.ts';
import { damaged, readBody } from './read-body.ts';
import { storedStop } from './stored-answer.ts';
import { nonEmpty } from './stored-citation.ts';
import { storedConversation } from './stored-conversation.ts';

export interface InboxRow {
  readonly key: string;
  readonly attempt: number;
  readonly lease: string | null;
  readonly body: string;
  readonly screened: string | null;
}

const storedEntry = z.looseObject({
  conversation: storedConversation,
  asker: z.string(),
  audience: z.enum(audiences),
  sources: nonEmpty(z.enum(sourceKinds)),
  address: z.record(z.string(), z.unknown()),
  carriesOn: z.literal(true).exactOptional(),
  overheard: z.literal(true).exactOptional(),
  receivedAt: z.string(),
});

const storedScreened: z.ZodType<ScreenedText> = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('question'), text: z.string() }),
  z.looseObject({ kind: z.literal('stopped'), answer: storedStop }),
  z.looseObject({ kind: z.literal('shared'), answerId: z.string() }),
]);

/** Throws `database-unreadable` for a damaged row. */
export function readEntry({ key, attempt, lease, body, screened }: InboxRow): LeasedEntry {
  const row = { table: 'inbox', id: key } as const;
  if (lease === null) throw damaged(row);
  return {
    ...readBody(body, storedEntry, row),
    screened: readBody(screened, storedScreened, row),
    key,
    attempt,
    lease,
  };
}

export function readOwed({ key, body }: Pick<InboxRow, 'key' | 'body'>): OwedEntry {
  const { conversation } = readBody(body, storedEntry, { table: 'inbox', id: key });
  return { key, conversation };
}
