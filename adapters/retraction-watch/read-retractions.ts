import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type CalendarDate, isCalendarDate } from '../../src/domain/calendar-date.ts';
import type { Retraction } from '../../src/domain/retraction.ts';

/** What a file of the Retraction Watch database says, and every row that could not be used. */
export interface ReadRetractions {
  readonly retractions: readonly Retraction[];
  /** One sentence each, with the line (counted from 1) on which its row ends. */
  readonly mistakes: readonly { readonly line: number; readonly message: string }[];
}

const columns = [
  'Record ID',
  'RetractionDate',
  'OriginalPaperDOI',
  'OriginalPaperPubMedID',
  'RetractionNature',
  'Reason',
];

const records = z.array(z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) }));

interface Notice {
  readonly nature: string;
  readonly retraction: Retraction;
}

/** Reads the CSV that Crossref publishes of the Retraction Watch database. Concerns and corrections retract nothing; a reinstatement takes back. */
export function readRetractions(text: string): ReadRetractions {
  const mistakes: { line: number; message: string }[] = [];
  const notices = rowsOf(text, mistakes).flatMap(({ record, info }) => {
    const notice = readRow(record);
    if (typeof notice !== 'string') return [notice];
    mistakes.push({ line: info.lines, message: notice });
    return [];
  });
  return { retractions: standing(notices), mistakes };
}

function rowsOf(text: string, mistakes: { line: number; message: string }[]): z.infer<typeof records> {
  try {
    const parsed: unknown = parse(text, {
      bom: true,
      columns: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_skip: (error) => {
        if (error instanceof CsvError)
          mistakes.push({ line: Number(error.lines ?? 1), message: 'the row is no CSV; check its quotes' });
        return undefined;
      },
      skip_records_with_error: true,
    });
    const rows = records.parse(parsed);
    const missing = columns.filter((name) => rows[0] !== undefined && !(name in rows[0].record));
    for (const name of missing)
      mistakes.push({ line: 1, message: `the column "${name}" is missing; use the file as it is published` });
    if (rows.length === 0) mistakes.push({ line: 1, message: 'the file holds no rows' });
    return missing.length > 0 ? [] : rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    mistakes.push({ line: Number(error.lines ?? 1), message: 'the file is no CSV from here on; check the quotes' });
    return [];
  }
}

/** @returns a sentence when the row cannot be used */
function readRow(row: Readonly<Record<string, string>>): Notice | string {
  const field = (name: string) => row[name]?.trim() ?? '';
  const nature = field('RetractionNature').toLowerCase();
  const date = readDate(field('RetractionDate'));
  const doi = readDoi(field('OriginalPaperDOI'));
  const pmid = /^[1-9]\d{0,7}$/.test(field('OriginalPaperPubMedID')) ? field('OriginalPaperPubMedID') : null;
  if (field('Record ID') === '') return 'the row has no Record ID';
  if (nature === '') return 'the row has no RetractionNature';
  if (date === null) return `"${field('RetractionDate')}" is no date; write month/day/year`;
  // Of thousands the list knows neither: those are in no library, and no mistake.
  const reasons = field('Reason')
    .split(';')
    .map((reason) => reason.replace(/^\+/, '').trim())
    .filter((reason) => reason !== '');
  const why = reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
  const notice = `${date}${why}, as listed in the Retraction Watch database`;
  return { nature, retraction: { id: field('Record ID'), doi, pmid, date, notice } };
}

function readDoi(text: string): string | null {
  const doi = text.toLowerCase().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/, '');
  return /^10\.\d{4,9}\/\S+$/.test(doi) ? doi : null;
}

function readDate(text: string): CalendarDate | null {
  const [, month = '', day = '', year = ''] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text) ?? [];
  const date = year === '' ? text.slice(0, 10) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

/** Retractions that no later notice took back. */
function standing(notices: readonly Notice[]): readonly Retraction[] {
  const reinstated = new Map<string, string>();
  for (const { nature, retraction } of notices) {
    if (nature !== 'reinstatement') continue;
    for (const name of namesOf(retraction)) reinstated.set(name, retraction.date);
  }
  const found = notices.flatMap(({ nature, retraction }) => {
    const names = namesOf(retraction);
    const isTakenBack = names.some((name) => (reinstated.get(name) ?? '') >= retraction.date);
    return nature !== 'retraction' || names.length === 0 || isTakenBack ? [] : [retraction];
  });
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

function namesOf({ doi, pmid }: Retraction): readonly string[] {
  return [...(doi === null ? [] : [doi]), ...(pmid === null ? [] : [`pmid ${pmid}`])];
}
