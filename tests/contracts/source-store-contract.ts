import { describe, expect, it } from 'vitest';
import { sampleLabel, sampleSource } from '../support/samples.ts';
import type { OpenLibrary } from './library-stores.ts';

/** What every SourceStore does. */
export function sourceStoreContract(name: string, open: OpenLibrary): void {
  describe(`SourceStore: ${name}`, () => {
    it('gives back sources of every kind and state as they were stored', async () => {
      const { library, sources } = await open();
      const stored = [
        sampleSource({ id: 'a', status: { kind: 'superseded', by: 'b' }, retrieved: '2026-01-31' }),
        sampleSource({ id: 'b', status: { kind: 'retracted', notice: 'Retracted 2020-06-04 by the authors' } }),
        sampleLabel({ id: 'c' }),
        { ...sampleSource({ id: 'd' }), kind: 'research', evidence: { type: 'randomised trial' } } as const,
      ];
      await library.replace({ articles: [], sources: stored.toReversed() });
      expect(await sources.list()).toEqual(stored);
      for (const source of stored) expect(await sources.find(source.id)).toEqual(source);
    });

    it('keeps every character of a text', async () => {
      const { library, sources } = await open();
      const text = 'NUL \0, quotes \' " `, emoji 🦴, half a pair \uD800, right to left \u202E, newline \n\n, μg ≥ 2';
      const source = sampleSource({ sections: [{ heading: text, text }] });
      await library.replace({ articles: [], sources: [source] });
      expect(await sources.find(source.id)).toEqual(source);
    });

    it('finds many in the order asked, those that exist', async () => {
      const { library, sources } = await open();
      const stored = ['a', 'b', 'c'].map((id) => sampleSource({ id }));
      await library.replace({ articles: [], sources: stored });
      expect((await sources.findMany(['c', 'missing', 'a'])).map(({ id }) => id)).toEqual(['c', 'a']);
      expect(await sources.findMany([])).toEqual([]);
    });

    it('finds more at once than a query takes parameters', async () => {
      const { library, sources } = await open();
      await library.replace({ articles: [], sources: [sampleSource({ id: 'last' })] });
      const ids = Array.from({ length: 70_000 }, (_, index) => `missing-${index}`);
      expect((await sources.findMany([...ids, 'last'])).map(({ id }) => id)).toEqual(['last']);
    });

    it('no longer knows a source that was removed', async () => {
      const { library, sources } = await open();
      await library.replace({ articles: [], sources: [sampleSource()] });
      await library.replace({ articles: [], sources: [] });
      expect(await sources.find(sampleSource().id)).toBeNull();
      expect(await sources.findMany([sampleSource().id])).toEqual([]);
      expect(await sources.list()).toEqual([]);
    });
  });
}
