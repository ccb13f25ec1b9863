import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/domain/passage.ts';
import { anyText } from '../support/any-text.ts';
import { sampleLabel, sampleSource } from '../support/samples.ts';
import { content, indexedSource, type OpenIndex } from './index-parts.ts';

const spine = sampleSource();
const asthma = sampleSource({
  id: 'example-2021-asthma',
  title: 'Care of the Example Airway',
  sections: [
    {
      heading: 'Recommendations',
      text: 'Children with asthma use a spacer.\n\nA peak flow is measured at each visit.',
    },
  ],
});
const label = sampleLabel();

/** What every PassageIndex does. */
export function passageIndexContract(name: string, open: OpenIndex): void {
  async function filled() {
    const index = await open();
    await index.upkeep.rebuild(content({ sources: [spine, asthma, label].map(indexedSource) }));
    return index.passages;
  }

  describe(`PassageIndex: ${name}`, () => {
    it('gives back passages as they were put in', async () => {
      const passages = await filled();
      const [hit] = await passages.search({ text: 'spacer for children', limit: 5 });
      expect(hit?.passage).toEqual(passagesOf(asthma)[0]);
    });

    it('puts the passage that has the words before those that have some', async () => {
      const hits = await (await filled()).search({ text: 'dose of examplone once weekly', limit: 5 });
      expect(hits[0]?.passage.section).toBe('2 Dosage and administration');
      const scores = hits.map((hit) => hit.score);
      expect(scores).toEqual([...scores].sort((one, other) => other - one));
    });

    it('finds by title, section and synonym', async () => {
      const passages = await filled();
      for (const [text, sourceId] of [
        ['airway', asthma.id],
        ['pregnancy', label.id],
        ['Examplox', label.id],
      ] as const) {
        const [hit] = await passages.search({ text, limit: 1 });
        expect(hit?.passage.sourceId).toBe(sourceId);
      }
    });

    it('finds by what else the title may be called, though nothing says it', async () => {
      const index = await open();
      const pressure = sampleSource({
        id: 'example-2020-pressure',
        title: 'Hypertension in example wards',
        sections: [{ heading: 'Advice', text: 'The cuff is put on the bare arm.' }],
      });
      await index.upkeep.rebuild(content({ sources: [asthma, pressure].map(indexedSource) }));
      for (const text of ['HTN', 'high blood pressure']) {
        const [hit] = await index.passages.search({ text, limit: 1 });
        expect(hit?.passage).toEqual(passagesOf(pressure)[0]);
      }
    });

    it('finds nothing by words that occur nowhere, by none, and when none are asked for', async () => {
      const passages = await filled();
      for (const text of ['zzyzx qqfoo', '', '   ', '?!', 'the of and']) {
        expect(await passages.search({ text, limit: 5 })).toEqual([]);
      }
      expect(await passages.search({ text: 'asthma', limit: 0 })).toEqual([]);
    });

    it('returns no more than the limit, and no passage twice', async () => {
      const passages = await filled();
      for (const limit of [1, 2, 100]) {
        const ids = (await passages.search({ text: 'examplone asthma fracture', limit })).map((hit) => hit.passage.id);
        expect(ids.length).toBeLessThanOrEqual(limit);
        expect(new Set(ids).size).toBe(ids.length);
      }
    });

    it('takes every character as text and none as a command', async () => {
      const passages = await filled();
      const queryLike = fc.constantFrom(
        '" AND (',
        '*',
        '+asthma -spacer',
        "'; DROP TABLE passages",
        '\\',
        'title:x',
        '\0',
        '\uD800',
      );
      await fc.assert(
        fc.asyncProperty(anyText(60), queryLike, async (before, after) => {
          const hits = await passages.search({ text: `${before} spacer ${after}`, limit: 3 });
          expect(hits.map((hit) => hit.passage.sourceId)).toContain(asthma.id);
        }),
        { numRuns: 30 },
      );
    });

    it('searches while searches run', async () => {
      const passages = await filled();
      const all = await Promise.all(Array.from({ length: 20 }, () => passages.search({ text: 'spacer', limit: 1 })));
      expect(new Set(all.map(([hit]) => hit?.passage.id))).toEqual(new Set([passagesOf(asthma)[0]?.id]));
    });
  });
}
