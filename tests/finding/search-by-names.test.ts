import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/domain/passage.ts';
import { fullNamesIn, likeNamesIn } from '../../src/finding/other-names.ts';
import { searchByNames } from '../../src/finding/search-by-names.ts';
import type { PassageIndex } from '../../src/ports/passage-index.ts';
import { samplePassage } from '../support/sample-passage.ts';

describe('names of what is asked', () => {
  it('are the full name of an abbreviation and the generic name of a brand', () => {
    expect(fullNamesIn('HTN and Glucophage')).toEqual(['hypertension', 'metformin']);
    expect(fullNamesIn('hypertension (HTN)')).toEqual([]);
  });

  it('are apart from words that mean about the same', () => {
    expect(fullNamesIn('high blood pressure')).toEqual([]);
    expect(likeNamesIn('high blood pressure')).toContain('hypertension');
  });
});

describe('searching by names', () => {
  it('asks once where there are no other words', async () => {
    const { index, asked } = answering({});
    await searchByNames(index, { text: 'invented illness', limit: 5 });
    expect(asked).toEqual(['invented illness']);
  });

  it('adds full names to the question, and asks in other words by themselves', async () => {
    const { index, asked } = answering({});
    await searchByNames(index, { text: 'HTN', limit: 5 });
    expect(asked[0]).toBe('HTN hypertension');
    expect(asked[1]).toMatch(/^HTN hypertension .*high blood pressure/);
  });

  it('puts first what both bring, and keeps what one of them brings', async () => {
    const { index } = answering({ own: ['both', 'own'], like: ['like', 'both'] });
    const hits = await searchByNames(index, { text: 'high blood pressure', limit: 5 });
    const [first, ...others] = hits.map(({ passage }) => passage.id);
    expect(first).toBe('both');
    expect(new Set(others)).toEqual(new Set(['own', 'like']));
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
  });
});

/** An index that answers the first search with one list, and the second with another; best 10, then 9, 8 … */
function answering({ own = [], like = [] }: { readonly own?: readonly string[]; readonly like?: readonly string[] }) {
  const asked: string[] = [];
  const passages = (ids: readonly string[]) =>
    ids.map((id, place) => ({ passage: { ...samplePassage(), id } satisfies Passage, score: 10 - place }));
  const index: PassageIndex = {
    async search({ text }) {
      asked.push(text);
      return passages(asked.length === 1 ? own : like);
    },
  };
  return { index, asked };
}
