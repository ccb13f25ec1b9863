import type { Tenancy } from '../../src/domain/conversation.ts';
import { type FeedbackLog, feedbackReasons } from '../../src/ports/feedback-log.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Database } from './tables.ts';

export function createFeedbackLog(db: Database): FeedbackLog {
  return {
    async record({ answerId, tenancy, by, helpful, reason, at }) {
      const opinion = { helpful: helpful ? 1 : 0, reason, at: Date.parse(at), tenancy_key: tenancyKey(tenancy) };
      await db
        .insertInto('feedback')
        .values({ answer_id: answerId, by, ...opinion })
        .onConflict((conflict) =>
          conflict
            .columns(['answer_id', 'by'])
            .doUpdateSet(opinion)
            // Deliveries overtake each other: the later opinion stays, not the later delivery.
            .where('feedback.at', '<=', opinion.at),
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
      return countOf(rows);
    },
    async tally(tenancy) {
      const all = db
        .selectFrom('feedback')
        .select((select) => ['helpful', 'reason', select.fn.countAll<number>().as('people')])
        .groupBy(['helpful', 'reason']);
      const rows = await (tenancy === null ? all : all.where('tenancy_key', '=', tenancyKey(tenancy))).execute();
      const reasons = rows.flatMap(({ reason: written, people }) => {
        const reason = feedbackReasons.find((known) => known === written);
        return reason === undefined ? [] : [{ reason, people }];
      });
      const mostFirst = reasons.sort((one, other) => other.people - one.people || (one.reason < other.reason ? -1 : 1));
      return { ...countOf(rows), reasons: mostFirst };
    },
  };
}

function countOf(rows: readonly { readonly helpful: number; readonly people: number }[]) {
  const peopleWho = (helpful: number) => rows.reduce((sum, row) => sum + (row.helpful === helpful ? row.people : 0), 0);
  return { helpful: peopleWho(1), notHelpful: peopleWho(0) };
}

function tenancyKey({ platform, tenant }: Tenancy): string {
  return canonicalJson([platform, tenant]);
}
