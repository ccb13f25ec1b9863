import { describe, expect, it } from 'vitest';
import { createFixedClock } from '../../adapters/memory/fixed-clock.ts';
import { createMemoryAnswers } from '../../adapters/memory/memory-answers.ts';
import { createMemoryBoardRequests } from '../../adapters/memory/memory-board-requests.ts';
import { createMemoryFeedback } from '../../adapters/memory/memory-feedback.ts';
import { createMemoryInbox } from '../../adapters/memory/memory-inbox.ts';
import { createMemoryLibrary } from '../../adapters/memory/memory-library.ts';
import type { Review } from '../../src/domain/article.ts';
import { spellAwaiting, spellOpinions, spellOverview, spellStanding } from '../../src/presentation/spell-overview.ts';
import { createReviewDesk } from '../../src/review/create-review-desk.ts';
import {
  sampleAnswerRecord,
  sampleArticle,
  sampleConversation,
  sampleFeedback,
  sampleInboxEntry,
  sampleSource,
} from '../support/samples.ts';

const here = { platform: 'slack', tenant: 'T-EXAMPLE' } as const;

function stand(reviews: readonly Review[]) {
  const library = createMemoryLibrary({
    articles: reviews.map((review, index) => sampleArticle({ id: `article-${index}`, review })),
    sources: [sampleSource()],
  });
  const parts = {
    ...library,
    answers: createMemoryAnswers(),
    inbox: createMemoryInbox(),
    board: createMemoryBoardRequests(),
    feedback: createMemoryFeedback(),
    clock: createFixedClock(),
  };
  return { ...parts, desk: createReviewDesk(parts) };
}

const approved = (reviewDue: string): Review => ({
  status: 'approved',
  reviewers: ['Dr Example Bryce'],
  approvalDate: '2024-04-14',
  lastReviewDate: '2024-04-14',
  reviewDue,
});
const retired: Review = { status: 'retired', retiredDate: '2026-01-01', reason: 'Replaced', reviewers: [] };
const everyState = [
  approved('2028-04-14'),
  approved('2026-04-14'),
  { status: 'under-review', reviewers: ['Dr Example Bryce'] },
  { status: 'submitted' },
  retired,
] as const;

describe('how things stand', () => {
  it('is counted by review status, with what is overdue and what waits', async () => {
    const { desk, inbox } = stand(everyState);
    await inbox.accept(sampleInboxEntry());
    const overview = await desk.overview();
    expect(overview).toEqual({
      libraryRevision: 1,
      articles: { approved: 2, 'under-review': 1, submitted: 1, retired: 1 },
      overdue: 1,
      questionsWaiting: 1,
    });
    expect(spellOverview(overview)).toEqual([
      'Library: revision 1, 4 articles.',
      'Approved: 2, of which 1 overdue for review. Under review: 1. Submitted: 1. Retired: 1.',
      '1 question waiting for an answer.',
    ]);
  });
});

describe('what awaits the board', () => {
  it('is every article that is submitted, under review or overdue', async () => {
    const { articles, requests } = await stand(everyState).desk.awaiting(here);
    expect(requests).toEqual([]);
    expect(articles.map((article) => [article.id, spellStanding(article)])).toEqual([
      ['article-1', 'Approved, review overdue'],
      ['article-2', 'Under review'],
      ['article-3', 'Submitted'],
    ]);
  });

  it('holds the questions of this tenancy, and none of another', async () => {
    const { desk, answers, board } = stand([]);
    for (const [id, tenant] of [
      ['ours', 'T-EXAMPLE'],
      ['theirs', 'T-OTHER'],
    ] as const) {
      await answers.append(sampleAnswerRecord({ id, conversation: sampleConversation({ tenant }) }));
      await board.submit({ answerId: id, question: 'A question?', by: 'U-1', at: '2026-05-01T09:00:00.000Z' });
    }
    const awaiting = await desk.awaiting(here);
    expect(awaiting.requests.map(({ answerId }) => answerId)).toEqual(['ours']);
    expect(spellAwaiting(awaiting)).toContain('1 question that teams sent');
    expect(spellAwaiting({ requests: [], articles: [] })).toBe('Nothing awaits the Medical Advisory Board.');
  });

  it('says what this tenancy’s readers thought of their answers, and why', async () => {
    const { desk, feedback } = stand([]);
    expect(spellOpinions((await desk.awaiting(here)).opinions)).toBe(
      'No reader has said yet whether an answer was helpful.',
    );
    await feedback.record(sampleFeedback({ by: 'U-1' }));
    await feedback.record(sampleFeedback({ by: 'U-2', helpful: false, reason: 'out-of-date' }));
    await feedback.record(sampleFeedback({ by: 'U-3', helpful: false }));
    await feedback.record(sampleFeedback({ by: 'U-4', tenancy: { platform: 'slack', tenant: 'T-OTHER' } }));
    expect(spellOpinions((await desk.awaiting(here)).opinions)).toBe(
      'Readers found answers helpful 1 time, and not helpful 2 times: it is out of date (1).',
    );
  });
});
