import type { FeedbackLog } from '../../src/ports/feedback-log.ts';
import type { Database } from './tables.ts';

export function createFeedbackLog(db: Database): FeedbackLog {
  return {
    async record({ answerId, by, helpful, reason, at }) {
      const row = { answer_id: answerId, by, helpful: helpful ? 1 : 0, reason, at: Date.parse(at) };
      await db
        .insertInto('feedback')
        .values(row)
        .onConflict((conflict) =>
          conflict
            .columns(['answer_id', 'by'])
            .doUpdateSet({ helpful: row.helpful, reason: row.reason, at: row.at })
            // Deliveries overtake each other: the later opinion stays, not the later delivery.
            .where('feedback.at', '<=', row.at),
        )
        .execute();
    },
    async count(answerId) {
      const rows = await db
        .selectFrom('feedback')
        .select((select) => ['helpful', select.fn.countAll<number>().as('people')])
        .where('answer_id', '=', answerId)
        .groupBy('helpful')
        .execute();
      const peopleWho = (helpful: number) => rows.find((row) => row.helpful === helpful)?.people ?? 0;
      return { helpful: peopleWho(1), notHelpful: peopleWho(0) };
    },
  };
}
