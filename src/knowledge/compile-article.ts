import type { Article } from '../domain/article.ts';
import { type Audience, audiences } from '../domain/audience.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Citation } from '../domain/citation.ts';
import { isNonEmpty, type NonEmpty } from '../domain/non-empty.ts';
import { type Source, sourceKinds } from '../domain/source.ts';
import type { Disagreement, Statement, SummarySentence } from '../domain/statement.ts';
import type { KnowledgeProblem, WrittenArticle, WrittenStatement } from '../ports/library-files.ts';
import { checkSummaries } from './check-summaries.ts';
import { createCiter } from './cite-quotes.ts';
import { compileReview } from './compile-review.ts';

export interface ArticleContext {
  readonly sources: ReadonlyMap<string, Source>;
  readonly articleIds: ReadonlySet<string>;
  readonly today: CalendarDate;
}

export interface CompiledArticle {
  /** Null when a mistake keeps it from being used; an overdue review is named but does not. */
  readonly article: Article | null;
  readonly problems: readonly KnowledgeProblem[];
}

export function compileArticle(written: WrittenArticle, context: ArticleContext): CompiledArticle {
  const problems: KnowledgeProblem[] = [];
  const complain = (line: number, message: string) => problems.push({ file: written.file, line, message });
  const complainOf = (field: string, message: string) => complain(written.headLines.get(field) ?? 1, message);

  const review = compileReview(written.head, complainOf);
  checkReferences(written, context, complainOf);
  const citer = createCiter(written, context.sources, complain);
  const statements = [...written.sections].flatMap(([kind, list]) =>
    list.flatMap((item) => citer.statement(item, kind)),
  );
  const disagreements = written.disagreements.flatMap((item): readonly Disagreement[] => {
    const sides = item.sides.flatMap((side) => citer.side(side));
    const [one, other, ...more] = sides;
    return one === undefined || other === undefined ? [] : [{ about: item.about, sides: [one, other, ...more] }];
  });
  const summaries = compileSummaries(written, statements, disagreements, complain);
  checkSummaries(written, context.sources, complain);
  citer.complainOfUncited(complainOf);

  const { head } = written;
  const blocking = problems.length > 0;
  const overdue = head.reviewDue !== undefined && head.status === 'approved' && head.reviewDue < context.today;
  if (overdue) complainOf('reviewDue', `the review was due on ${head.reviewDue}; review the article and move the date`);
  if (blocking || review === null || summaries === null || !isNonEmpty(statements) || !isNonEmpty(head.references)) {
    if (statements.length === 0 && !blocking)
      complain(1, 'has no statement; write at least one section with its citations');
    return { article: null, problems };
  }
  const article: Article = {
    id: written.id,
    version: head.version,
    question: head.question,
    aliases: head.aliases,
    topic: head.topic,
    author: head.author,
    updated: head.updated,
    review,
    drugs: head.drugs,
    summaries,
    statements: inOrderOfKinds(statements),
    disagreements,
    references: head.references,
    followUps: head.followUps,
  };
  return { article, problems };
}

function checkReferences(
  written: WrittenArticle,
  context: ArticleContext,
  complainOf: (field: string, message: string) => void,
): void {
  const { references, followUps, drugs } = written.head;
  for (const id of references) {
    const source = context.sources.get(id);
    if (source === undefined)
      complainOf('references', `names the source "${id}", which is not in sources/ or has mistakes of its own`);
    else if (source.status.kind === 'retracted')
      complainOf('references', `names the retracted source "${id}"; a retracted source is never cited`);
  }
  if (new Set(references).size < references.length)
    complainOf('references', 'names a source twice; each has one number');
  for (const id of followUps) {
    if (!context.articleIds.has(id)) complainOf('followUps', `names the article "${id}", which is not in articles/`);
    if (id === written.id) complainOf('followUps', 'names the article itself');
  }
  const labelled = new Set(
    [...context.sources.values()].flatMap((source) => (source.kind === 'label' ? [source.drug.generic] : [])),
  );
  for (const drug of drugs) {
    if (!labelled.has(drug))
      complainOf('drugs', `names "${drug}", which has no label in sources/labels; add the label or remove the name`);
  }
}

// A summary is written without quotes: a sentence rests on those that the sections give for the same sources.
function compileSummaries(
  written: WrittenArticle,
  statements: readonly Statement[],
  disagreements: readonly Disagreement[],
  complain: (line: number, message: string) => void,
): Article['summaries'] | null {
  const citations = [...statements, ...disagreements.flatMap((item) => item.sides)].flatMap((item) => item.citations);
  const compile = (audience: Audience): NonEmpty<SummarySentence> | null => {
    const sentences = (written.summaries.get(audience) ?? []).flatMap((item) =>
      summarySentence(item, written, citations, complain),
    );
    if (isNonEmpty(sentences)) return sentences;
    complain(1, `has no summary for the audience ${audience}; write it under "## Summary"`);
    return null;
  };
  const [clinician, careTeam, patient] = audiences.map(compile);
  return clinician && careTeam && patient ? { clinician, 'care-team': careTeam, patient } : null;
}

function summarySentence(
  item: WrittenStatement,
  written: WrittenArticle,
  citations: readonly Citation[],
  complain: (line: number, message: string) => void,
): readonly SummarySentence[] {
  if (item.numbers.length === 0)
    complain(item.line, `the summary's sentence "${opening(item.text)}" has no citation; end it with [1]`);
  const ids = item.numbers.map((number) => written.head.references[number - 1]);
  const found = citations.filter((citation) => ids.includes(citation.sourceId));
  const missing = item.numbers.find((_, index) => !found.some((citation) => citation.sourceId === ids[index]));
  if (missing !== undefined) complain(item.line, `the summary cites [${missing}], which no statement below quotes`);
  return isNonEmpty(found) ? [{ text: item.text, citations: found }] : [];
}

function opening(text: string): string {
  return text.length <= 48 ? text : `${text.slice(0, 45)}…`;
}

function inOrderOfKinds(statements: NonEmpty<Statement>): NonEmpty<Statement> {
  const ordered = sourceKinds.flatMap((kind) => statements.filter((item) => item.kind === kind));
  return isNonEmpty(ordered) ? ordered : statements;
}
