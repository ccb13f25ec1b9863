import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawAnswer } from '../../../../adapters/slack/render/draw-answer.ts';
import { drawArticleList } from '../../../../adapters/slack/render/draw-articles.ts';
import { drawSurroundings } from '../../../../adapters/slack/render/draw-aside.ts';
import { drawHome } from '../../../../adapters/slack/render/draw-home.ts';
import { drawReview } from '../../../../adapters/slack/render/draw-review.ts';
import { drawNoticeView, spellSettings } from '../../../../adapters/slack/render/draw-settings.ts';
import { drawArticleView, drawSourcesView } from '../../../../adapters/slack/render/draw-views.ts';
import { defaultSettings } from '../../../../src/domain/place-settings.ts';
import { arbitraryCard } from '../../../support/arbitrary-card.ts';
import { objectsIn } from '../../../support/readable.ts';

const address = {
  teamId: 'T-WARD',
  enterpriseId: null,
  channel: 'C-WARD',
  user: 'U-NURSE',
  threadTs: null,
  responseUrl: null,
  aside: { threadTs: null, quiet: '22:00 to 06:30' },
};

const words = fc.constantFrom(
  'Call #ward-4 now',
  'Ask @dr.example about it',
  'See example.org/dose',
  'mail a@b.example',
);

function mrkdwnIn(drawn: unknown) {
  return objectsIn(drawn).filter(({ type }) => type === 'mrkdwn');
}

describe('words of sources and people', () => {
  it('never become a channel, a mention or a link by themselves: every text with marks is verbatim', () => {
    fc.assert(
      fc.property(arbitraryCard, words, (card, said) => {
        const listed = { id: 'an-article', question: said, topic: said, status: 'approved' } as const;
        const request = { answerId: 'answer-1', question: said, by: 'U-NURSE', at: '2026-05-01T09:00:00Z' };
        const opinions = { helpful: 0, notHelpful: 0, reasons: [] };
        const awaiting = { requests: [request], articles: [{ ...listed, overdue: false }], opinions };
        const questions = [{ id: 'answer-1', question: said, answeredAt: '2026-05-01' }];
        const inheritedAudience = 'clinician' as const;
        const drawn = mrkdwnIn([
          drawAnswer({ ...card, followUps: [said, said.repeat(3)] }, drawSurroundings(card, address)),
          drawArticleView(card),
          drawSourcesView(card),
          drawArticleList([listed], { topic: said, page: 0 }),
          drawReview(awaiting, 10),
          drawHome({ audience: null, inheritedAudience, questions, articles: [listed], awaiting }),
          drawNoticeView('Settings', spellSettings(defaultSettings('clinician')).join('\n')),
        ]);
        expect(drawn.length).toBeGreaterThan(10);
        for (const text of drawn) expect(text).toMatchObject({ verbatim: true });
      }),
      { numRuns: 30 },
    );
  });
});
