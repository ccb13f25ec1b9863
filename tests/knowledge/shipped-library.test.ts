import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createLibraryFiles } from '../../adapters/knowledge-files/read-library-files.ts';
import { reviewStatuses } from '../../src/domain/review-status.ts';
import { sourceKinds } from '../../src/domain/source.ts';
import { type CompiledLibrary, compileLibrary } from '../../src/knowledge/compile-library.ts';
import type { WrittenLibrary } from '../../src/ports/library-files.ts';

describe('the library that ships', () => {
  let written: WrittenLibrary;
  let compiled: CompiledLibrary;
  beforeAll(async () => {
    written = await createLibraryFiles(join(import.meta.dirname, '../../knowledge')).read();
    compiled = compileLibrary(written, '2026-11-23');
  });

  it('has no mistake', () => {
    expect(compiled.problems).toEqual([]);
    expect(written.disclaimer?.text.length).toBeGreaterThan(40);
    expect(written.editorialPolicy).not.toBeNull();
  });

  it('has 24 articles and more over 10 topics and more, in all four states of review', () => {
    const { articles } = compiled.library;
    expect(articles.length).toBeGreaterThanOrEqual(24);
    expect(new Set(articles.map((article) => article.topic)).size).toBeGreaterThanOrEqual(10);
    expect(new Set(articles.map((article) => article.review.status))).toEqual(new Set(reviewStatuses));
  });

  it('has 60 digests and more, of all three kinds, each pointing to its original', () => {
    const { sources } = compiled.library;
    expect(sources.length).toBeGreaterThanOrEqual(60);
    expect(new Set(sources.map((source) => source.kind))).toEqual(new Set(sourceKinds));
    expect(sources.filter((source) => !source.digest || source.original.citation.length < 10)).toEqual([]);
  });

  it('answers the compression-fracture question with guideline and sham-controlled trials against older research', () => {
    const article = compiled.library.articles.find(({ id }) => id === 'compression-fracture-treatment');
    expect(article?.question).toBe('What is the treatment for a compression fracture of the spine?');
    expect(article?.review.status).toBe('approved');
    expect(article?.drugs).toContain('alendronate');
    const kinds = new Set(article?.disagreements.flatMap((item) => item.sides).map((side) => side.kind));
    expect(kinds).toEqual(new Set(['guideline', 'research']));
    expect(new Set(article?.statements.map((statement) => statement.kind))).toEqual(new Set(sourceKinds));
  });
});
