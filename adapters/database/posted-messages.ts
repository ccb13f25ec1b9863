import type { PostedMessage, PostedMessages } from '../../src/ports/posted-messages.ts';
import { placeKey, readPlaceKey } from './place-key.ts';
import { damaged } from './read-body.ts';
import type { Database, Tables } from './tables.ts';

export function createPostedMessages(db: Database): PostedMessages {
  const rows = () => db.selectFrom('posted_messages').selectAll();
  return {
    async claim(message) {
      await db
        .insertInto('posted_messages')
        .values(rowOf(message))
        .onConflict((conflict) => conflict.columns(['entry_key', 'part']).doNothing())
        .execute();
      const row = await rows()
        .where('entry_key', '=', message.entryKey)
        .where('part', '=', message.part)
        .executeTakeFirst();
      return row === undefined ? message : readRow(row);
    },
    async record(message) {
      const { entry_key: _key, part: _part, ...shown } = rowOf(message);
      await db
        .insertInto('posted_messages')
        .values(rowOf(message))
        .onConflict((conflict) => conflict.columns(['entry_key', 'part']).doUpdateSet(shown))
        .execute();
    },
    async ofEntry(entryKey) {
      return (await rows().where('entry_key', '=', entryKey).orderBy('part').execute()).map(readRow);
    },
    async find(place, messageId) {
      const row = await rows()
        .where('place_key', '=', placeKey(place))
        .where('message_id', '=', messageId)
        .executeTakeFirst();
      return row === undefined ? null : readRow(row);
    },
    async forget(entryKey) {
      await db.deleteFrom('posted_messages').where('entry_key', '=', entryKey).execute();
    },
  };
}

function rowOf({ entryKey, part, place, messageId, answerId }: PostedMessage): Tables['posted_messages'] {
  return { entry_key: entryKey, part, place_key: placeKey(place), message_id: messageId, answer_id: answerId };
}

function readRow(row: Tables['posted_messages']): PostedMessage {
  const place = readPlaceKey(row.place_key);
  if (place === null) throw damaged({ table: 'posted_messages', id: row.entry_key });
  return { entryKey: row.entry_key, part: row.part, place, messageId: row.message_id, answerId: row.answer_id };
}
