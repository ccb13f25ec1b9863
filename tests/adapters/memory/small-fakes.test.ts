import { describe, expect, it } from 'vitest';
import { createCollectingProgress } from '../../../adapters/memory/collecting-progress.ts';
import { createCountingIds } from '../../../adapters/memory/counting-ids.ts';
import { createFixedClock } from '../../../adapters/memory/fixed-clock.ts';
import { createMemoryLibrary } from '../../../adapters/memory/memory-library.ts';
import { createRecordingLog } from '../../../adapters/memory/recording-log.ts';
import { createTableNames } from '../../../adapters/memory/table-names.ts';
import { sampleArticle, sampleSource } from '../../support/samples.ts';

describe('the small fakes', () => {
  it('keep the clock where it stands until it is moved', () => {
    const clock = createFixedClock('2026-05-01T09:00:00.000Z');
    clock.now().setFullYear(1999);
    clock.advance(90_000);
    expect(clock.now().toISOString()).toBe('2026-05-01T09:01:30.000Z');
  });

  it('count ids from one', () => {
    const ids = createCountingIds('answer');
    expect([ids.next(), ids.next()]).toEqual(['answer-1', 'answer-2']);
  });

  it('record what is logged and what is reported, in order', () => {
    const log = createRecordingLog();
    log.info({ id: 'a' }, 'started');
    log.error({}, 'failed', 'cause');
    expect(log.lines).toEqual([
      { level: 'info', event: 'started', fields: { id: 'a' } },
      { level: 'error', event: 'failed', fields: {}, cause: 'cause' },
    ]);
    const progress = createCollectingProgress();
    progress.report({ kind: 'looking-for-article' });
    expect(progress.steps).toEqual([{ kind: 'looking-for-article' }]);
  });

  it('find the names of a table as whole words, wherever they stand', () => {
    const names = createTableNames({ 'Example Avery': 'name', Exampleton: 'location' });
    const text = 'Exampletonian Example Avery of Exampleton, Example Avery.';
    const found = names.find(text).map(({ start, end, type }) => [text.slice(start, end), type]);
    expect(found).toEqual([
      ['Example Avery', 'name'],
      ['Exampleton', 'location'],
      ['Example Avery', 'name'],
    ]);
  });

  it('fill a library at once when given one', async () => {
    const { library, articles, sources } = createMemoryLibrary({
      articles: [sampleArticle()],
      sources: [sampleSource()],
    });
    expect(await articles.list()).toEqual([sampleArticle()]);
    expect(await sources.list()).toEqual([sampleSource()]);
    expect(await library.revision()).toBe(1);
  });
});
