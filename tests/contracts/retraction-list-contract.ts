import { describe, expect, it } from 'vitest';
import type { Retraction } from '../../src/domain/retraction.ts';
import type { RetractionList } from '../../src/ports/retraction-list.ts';

function retraction(id: string, doi: string | null, pmid: string | null): Retraction {
  return { id, doi, pmid, date: '2010-02-02', notice: `Notice ${id}.` };
}

const byDoi = retraction('1', '10.1000/example.a', null);
const byPmid = retraction('2', null, '222');

export function retractionListContract(name: string, open: () => Promise<RetractionList>): void {
  describe(`retraction list: ${name}`, () => {
    it('finds works by DOI in any case, and by PMID', async () => {
      const list = await open();
      await list.replace([byDoi, byPmid, retraction('3', '10.1000/other', '333')]);
      const works = [
        { citation: 'A', doi: '10.1000/Example.A' },
        { citation: 'B', pmid: '222' },
        { citation: 'C', doi: '10.1000/clean' },
      ];
      expect([...(await list.among(works))].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([byDoi, byPmid]);
      expect(await list.among([])).toEqual([]);
    });

    it('holds what it was last given, and nothing else', async () => {
      const list = await open();
      await list.replace([byDoi]);
      await list.replace([byPmid]);
      expect(await list.among([{ citation: 'A', doi: '10.1000/example.a', pmid: '222' }])).toEqual([byPmid]);
    });

    it('takes a list of thousands', async () => {
      const list = await open();
      await list.replace(Array.from({ length: 3_000 }, (_, at) => retraction(`n${at}`, `10.1000/n${at}`, null)));
      expect(await list.among([{ citation: 'A', doi: '10.1000/n2999' }])).toHaveLength(1);
    });
  });
}
