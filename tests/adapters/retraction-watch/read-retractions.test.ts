import { describe, expect, it } from 'vitest';
import { readRetractions } from '../../../adapters/retraction-watch/read-retractions.ts';

const header =
  'Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes,';

interface Row {
  readonly id?: string;
  readonly date?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly nature?: string;
  readonly title?: string;
}

function row({
  id = '1',
  date = '2/28/2010 0:00',
  doi = '10.1000/Example',
  pmid = '0',
  nature = 'Retraction',
  title = 'Title',
}: Row) {
  return `${id},"${title}",S,I,J,P,C,A,,Research Article;,${date},10.1000/n,0,1/1/2009 0:00,${doi},${pmid},${nature},+Error in Data;+Unreliable Results;,No,,`;
}

const read = (...rows: readonly string[]) => readRetractions([header, ...rows, ''].join('\n'));

describe('a Retraction Watch file', () => {
  it('gives retractions with their date and reasons', () => {
    expect(read(row({ pmid: '123' }))).toEqual({
      retractions: [
        {
          id: '1',
          doi: '10.1000/example',
          pmid: '123',
          date: '2010-02-28',
          notice: '2010-02-28 (Error in Data; Unreliable Results), as listed in the Retraction Watch database',
        },
      ],
      mistakes: [],
    });
  });

  it.each(['Expression of concern', 'Correction'])('retracts nothing by a notice that is an %s', (nature) => {
    expect(read(row({ nature }))).toEqual({ retractions: [], mistakes: [] });
  });

  it('leaves out what was reinstated later, and not what was retracted again', () => {
    const reinstated = row({ id: '2', date: '3/1/2011 0:00', nature: 'Reinstatement' });
    expect(read(row({}), reinstated).retractions).toEqual([]);
    const again = read(row({}), reinstated, row({ id: '3', date: '1/1/2020 0:00' }));
    expect(again.retractions.map(({ id }) => id)).toEqual(['3']);
  });

  it('knows no work by "unavailable" and 0, and no mistake in that', () => {
    expect(read(row({ doi: 'unavailable', pmid: '0' }))).toEqual({ retractions: [], mistakes: [] });
  });

  it('names every mistake with its line, and reads the rest', () => {
    const { retractions, mistakes } = read(
      row({ id: '', title: 'Two\nlines' }),
      row({ id: '2', date: '31/31/2010' }),
      row({ id: '3', nature: '' }),
      row({ id: '4' }),
    );
    expect(mistakes.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '3: the row has no Record ID',
      '4: "31/31/2010" is no date; write month/day/year',
      '5: the row has no RetractionNature',
    ]);
    expect(retractions.map(({ id }) => id)).toEqual(['4']);
  });

  it.each([
    ['', 'the file holds no rows'],
    ['a,b\n1,2\n', 'the column "Record ID" is missing; use the file as it is published'],
  ])('is refused when it is another file: %j', (text, message) => {
    const { retractions, mistakes } = readRetractions(text);
    expect(retractions).toEqual([]);
    expect(mistakes[0]?.message).toBe(message);
  });
});
