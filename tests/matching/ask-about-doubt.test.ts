import { describe, expect, it } from 'vitest';
import { createMemoryIndex } from '../../adapters/memory/memory-index.ts';
import { askAboutDoubt } from '../../src/matching/ask-about-doubt.ts';
import type { Match } from '../../src/matching/match-article.ts';
import type { ModelHelp } from '../../src/ports/language-model.ts';

const wordings = [
  { articleId: 'dose', text: 'What is the dose of alendronate for osteoporosis?' },
  { articleId: 'dose', text: 'How much alendronate is given for osteoporosis?' },
];
const offer: Match = { kind: 'offer', articleIds: ['dose'], probability: 0.6, doubt: null };

/** A model that takes every question for every other. */
function sayingYes(asked: string[][] = []): ModelHelp {
  const failed = { kind: 'failed', why: 'unusable' } as const;
  return {
    draft: async () => failed,
    judge: async () => failed,
    standAlone: async () => failed,
    async sameQuestion(_, texts) {
      asked.push([...texts]);
      return { kind: 'helped', value: 0 };
    },
  };
}

async function decide(question: string, match: Match, help = sayingYes()) {
  const index = createMemoryIndex();
  await index.upkeep.rebuild({ revision: 1, sources: [], articles: [{ articleId: 'dose', wordings }] });
  const wordingsOf = async () => wordings.map(({ text }) => text);
  return askAboutDoubt(question, match, { index: index.articles, wordingsOf }, help);
}

describe('a borderline match', () => {
  it('is served when the model takes it for the same and no guard doubts it', async () => {
    const match = await decide('Which dose of alendronate is given for osteoporosis?', offer);
    expect(match).toEqual({ kind: 'serve', articleId: 'dose', probability: 0.6 });
  });

  it.each([
    'What is the dose of risedronate for osteoporosis?',
    'What is the dose of alendronate for osteoporosis in pregnancy?',
    'Which dose of alendronate must not be given for osteoporosis?',
  ])('stays an offer where a guard doubts it, and the model is not asked: %s', async (question) => {
    const asked: string[][] = [];
    expect(await decide(question, offer, sayingYes(asked))).toEqual(offer);
    expect(asked).toEqual([]);
  });

  it.each(['drug', 'denial', 'unexplained', 'population'] as const)(
    'stays an offer where a guard saw another %s, whatever the model would say',
    async (doubt) => {
      const asked: string[][] = [];
      const doubted = { ...offer, doubt };
      const question = 'Which dose of alendronate is given for osteoporosis?';
      expect(await decide(question, doubted, sayingYes(asked))).toEqual(doubted);
      expect(asked).toEqual([]);
    },
  );

  it('stays an offer where the statistics say no', async () => {
    const unlikely = { ...offer, probability: 0.2 };
    expect(await decide('Which dose of alendronate is given for osteoporosis?', unlikely)).toEqual(unlikely);
  });

  it('stays an offer when the model is no help', async () => {
    const help: ModelHelp = { ...sayingYes(), sameQuestion: async () => ({ kind: 'failed', why: 'slow' }) };
    expect(await decide('Which dose of alendronate is given for osteoporosis?', offer, help)).toEqual(offer);
  });
});
