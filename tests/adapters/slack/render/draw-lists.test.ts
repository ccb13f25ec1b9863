import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawArticleList, type ListedArticle, readListPage } from '../../../../adapters/slack/render/draw-articles.ts';
import { drawHome } from '../../../../adapters/slack/render/draw-home.ts';
import { drawPolicyView } from '../../../../adapters/slack/render/draw-policy.ts';
import { drawReview } from '../../../../adapters/slack/render/draw-review.ts';
import { reviewStatuses } from '../../../../src/domain/review-status.ts';
import { anyText } from '../../../support/any-text.ts';
import { checkHome, checkMessageBlocks, checkView } from '../../../support/slack-server/check-blocks.ts';

const article = fc.record({
  id: fc.stringMatching(/^[a-z][a-z-]{0,60}$/),
  question: anyText(200),
  topic: fc.oneof(fc.constantFrom('Bone health', 'Pain', 'Diabetes'), anyText(200)),
  status: fc.constantFrom(...reviewStatuses),
});
const library = fc.uniqueArray(article, { maxLength: 250, selector: ({ id }) => id });
const request = fc.record({
  answerId: fc.uuid(),
  question: anyText(200),
  by: anyText(200),
  at: fc.constant('2026-05-01T09:00:00Z'),
});

function many(count: number): readonly ListedArticle[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `article-${index}`,
    question: `Question ${String(index).padStart(3, '0')}?`,
    topic: 'Bone health',
    status: 'approved',
  }));
}

describe('lists and the Home tab', () => {
  it('are what Slack takes, whatever the library holds', () => {
    fc.assert(
      fc.property(library, fc.array(request, { maxLength: 30 }), fc.nat({ max: 3 }), (articles, requests, page) => {
        const opinions = { helpful: 1, notHelpful: 2, reasons: [{ reason: 'wrong', people: 1 }] } as const;
        const awaiting = { requests, articles: articles.map((item) => ({ ...item, overdue: false })), opinions };
        const questions = requests.map(({ answerId: id, question }) => ({ id, question, answeredAt: '2026-05-01' }));
        const home = { audience: null, inheritedAudience: 'clinician', questions, articles, awaiting } as const;
        expect(checkHome(drawHome(home))).toEqual([]);
        expect(checkMessageBlocks(drawReview(awaiting, 10))).toEqual([]);
        expect(checkView(drawArticleList(articles, { topic: null, page }))).toEqual([]);
        expect(checkView(drawArticleList(articles, { topic: 'Pain', page }))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('have every article on some page, once, however many there are', () => {
    const shown: string[] = [];
    for (let page = 0; page < 3; page += 1) {
      const text = JSON.stringify(drawArticleList(many(200), { topic: 'Bone health', page }));
      shown.push(...[...text.matchAll(/(?<="text":")Question \d{3}\?/g)].map(([found]) => found));
    }
    expect(shown).toEqual(many(200).map(({ question }) => question));
  });

  it('turn pages forth and back, and no further than there are pages', () => {
    const turns = (page: number) =>
      [
        ...JSON.stringify(drawArticleList(many(200), { topic: 'Bone health', page })).matchAll(/(Previous|Next) page/g),
      ].map(([label]) => label);
    expect([turns(0), turns(1), turns(2)]).toEqual([['Next page'], ['Previous page', 'Next page'], ['Previous page']]);
  });

  it('read back the page that a button names', () => {
    expect(readListPage(JSON.stringify({ topic: 'Pain', page: 2 }))).toEqual({ topic: 'Pain', page: 2 });
    expect(() => readListPage('gone')).toThrow();
  });

  it('show a table of the policy row by row, and its paragraphs without the line breaks of the file', () => {
    const markdown = ['| State | Meaning |', '|---|---|', '| Approved | Read by the board. |', '', 'One', 'line.'].join(
      '\n',
    );
    const text = JSON.stringify(drawPolicyView(markdown).blocks);
    expect(text).toContain('Approved: Read by the board.');
    expect(text).toContain('One line.');
    expect(text).not.toContain('|');
  });

  it('show a policy of any form within a window', () => {
    const markdown = [
      '---',
      'a: b',
      '---',
      '# Policy',
      '',
      '> quoted',
      '',
      '1. one',
      '2. two',
      '',
      'x'.repeat(9000),
    ].join('\n');
    expect(checkView(drawPolicyView(markdown))).toEqual([]);
    fc.assert(
      fc.property(anyText(200), (text) => {
        expect(checkView(drawPolicyView(text))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
