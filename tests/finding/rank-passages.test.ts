import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/domain/passage.ts';
import type { Source } from '../../src/domain/source.ts';
import type { FoundPassage } from '../../src/finding/found-passage.ts';
import { rankPassages } from '../../src/finding/rank-passages.ts';
import { sampleSource } from '../support/samples.ts';

const nowhere = () => false;
const everywhere = () => true;

describe('ranking passages', () => {
  it('lets evidence and date decide between passages that are equally like the question', () => {
    const trial = research('trial', 'randomised trial', 2020);
    const series = research('series', 'case series', 2020);
    const older = research('older', 'randomised trial', 2012);
    const ranked = rankPassages([found(series, 1), found(older, 1), found(trial, 1)], nowhere);
    expect(idsOf(ranked)).toEqual(['trial', 'older', 'series']);
  });

  it('lets what holds where the question is asked come before equally good passages from elsewhere', () => {
    const of = (jurisdiction: string) => ({ ...research(jurisdiction, 'randomised trial', 2020), jurisdiction });
    const all = ['France', 'United States and Canada', 'International'].map((place) => found(of(place), 1));
    const idsAt = (home: string | null) => idsOf(rankPassages(all, nowhere, home));
    expect(idsAt('canada')).toEqual(['United States and Canada', 'International', 'France']);
    expect(idsAt('France')).toEqual(['France', 'International', 'United States and Canada']);
    expect(idsAt(null)).toEqual(['France', 'United States and Canada', 'International']);
  });

  it('lets a guideline come before a study of the same year, through its evidence', () => {
    const guideline = sampleSource({ id: 'guideline', year: 2020 });
    const trial = research('trial', 'randomised trial', 2020);
    expect(idsOf(rankPassages([found(trial, 1), found(guideline, 1)], nowhere))).toEqual(['guideline', 'trial']);
  });

  it('puts likeness before evidence', () => {
    const ranked = rankPassages(
      [found(research('trial', 'randomised trial', 2020), 1), found(research('series', 'case series', 2020), 1.3)],
      nowhere,
    );
    expect(idsOf(ranked)).toEqual(['series', 'trial']);
  });

  it('spreads over sources that are nearly as good', () => {
    const one = sampleSource({ id: 'one', sections: [{ heading: 'Findings', text: 'First.\n\nSecond.\n\nThird.' }] });
    const passages = passagesOf(one).map((passage) => ({ passage, source: one, score: 1 }));
    const ranked = rankPassages([...passages, found(sampleSource({ id: 'two' }), 0.95)], nowhere);
    expect(idsOf(ranked).slice(0, 2)).toEqual(['one', 'two']);
  });

  it('keeps every passage but those of retracted and replaced sources, each once, by falling score', () => {
    const status = fc.constantFrom<Source['status']>(
      { kind: 'current' },
      { kind: 'retracted', notice: 'Retracted' },
      { kind: 'superseded', by: 'missing' },
    );
    const sources = fc.uniqueArray(
      fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), status, year: fc.integer({ min: 1990, max: 2026 }) }),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    fc.assert(
      fc.property(sources, fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { maxLength: 12 }), (given, scores) => {
        const items = given.map((source, index) => found(sampleSource(source), scores[index] ?? 0));
        const ranked = rankPassages(items, everywhere);
        const current = given.filter((source) => source.status.kind === 'current').map(({ id }) => id);
        expect([...idsOf(ranked)].sort()).toEqual([...current].sort());
        const falling = ranked.map(({ score }) => score);
        expect(falling).toEqual([...falling].sort((one, other) => other - one));
      }),
    );
  });
});

function research(id: string, type: 'randomised trial' | 'case series', year: number): Source {
  return { ...sampleSource({ id, year }), kind: 'research', evidence: { type } };
}

function found(source: Source, score: number): FoundPassage {
  const [passage] = passagesOf(source);
  if (passage === undefined) throw new Error('the sample has no passage');
  return { passage, source, score };
}

function idsOf(ranked: readonly FoundPassage[]): readonly string[] {
  return ranked.map(({ source }) => source.id);
}
