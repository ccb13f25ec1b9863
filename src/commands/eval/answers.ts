import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isVerbatim } from '../../answering/verify-statements.ts';
import { type ClinicalAnswer, clinicalPart } from '../../domain/answer.ts';
import type { Citation } from '../../domain/citation.ts';
import { passagesOf } from '../../domain/passage.ts';
import { sourceKinds } from '../../domain/source.ts';
import type { AnswerRecord } from '../../ports/answer-log.ts';
import type { ProgressListener } from '../../ports/progress-listener.ts';
import { toAnswerCard } from '../../presentation/to-answer-card.ts';
import type { EvalReport, EvalTask } from './eval-task.ts';
import { percentile } from './percentile.ts';
import { readJsonLines } from './read-json-lines.ts';

const questionSchema = z.object({
  id: z.string(),
  question: z.string(),
  /** The kind of answer that the library should give, where somebody wrote it down. */
  expect: z.string().optional(),
});

/** What one answer shows. */
interface Shown {
  readonly kind: string;
  /** Whether it is the kind that was expected; null when nothing was. */
  readonly asExpected: boolean | null;
  /** Whether it shows evidence: an article, or a composed answer. */
  readonly evidenced: boolean;
  readonly statements: number;
  readonly quotes: number;
  readonly verbatim: number;
  /** False when disclaimer, status or sources are owed and missing. */
  readonly whole: boolean;
}

/** Asks the questions of a file against the project's own knowledge, and looks at what a person would get. */
export const answers: EvalTask = {
  name: 'answers',
  async run({ data }, tools): Promise<EvalReport> {
    const file = existsSync(data) && statSync(data).isDirectory() ? join(data, 'questions.jsonl') : data;
    const questions = readJsonLines(file, questionSchema);
    const { desk } = await tools.scratchCurbside();
    const times: number[] = [];
    const shown: Shown[] = [];
    for (const { id, question, expect } of questions) {
      const conversation = { platform: 'console', tenant: 'local', place: 'eval', thread: id } as const;
      const began = performance.now();
      const record = await desk.ask(
        { raw: question, conversation, asker: 'eval', audience: 'clinician', sources: sourceKinds },
        silent,
      );
      times.push(performance.now() - began);
      const asExpected = expect === undefined ? null : expect === record.answer.kind;
      shown.push({ ...inspect(record, question), asExpected });
      tools.progress(shown.length, questions.length);
    }
    return report(shown, times);
  },
};

const silent: ProgressListener = { report: () => undefined };

function report(shown: readonly Shown[], times: readonly number[]): EvalReport {
  const kinds: Record<string, number> = {};
  for (const { kind } of shown) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const expected = shown.filter((item) => item.asExpected !== null);
  const evidenced = shown.filter((item) => item.evidenced);
  const total = (count: (item: Shown) => number) => shown.reduce((sum, item) => sum + count(item), 0);
  const quotes = total((item) => item.quotes);
  return {
    task: 'answers',
    n: shown.length,
    kinds,
    ...(expected.length === 0
      ? {}
      : { as_expected: expected.filter((item) => item.asExpected).length / expected.length }),
    statements_per_answer: total((item) => item.statements) / Math.max(1, evidenced.length),
    quotes,
    verbatim: quotes === 0 ? 1 : total((item) => item.verbatim) / quotes,
    without_disclaimer_status_or_sources: shown.filter((item) => !item.whole).length,
    p50_ms: percentile(times, 0.5),
    p95_ms: percentile(times, 0.95),
  };
}

function inspect(record: AnswerRecord, question: string): Omit<Shown, 'asExpected'> {
  const { kind } = record.answer;
  const clinical = clinicalPart(record.answer);
  const nothing = { kind, evidenced: false, statements: 0, quotes: 0, verbatim: 0 };
  if (clinical === null) return { ...nothing, whole: true };
  const card = toAnswerCard(record.answer, { answerId: record.id, question, publicUrl: '' });
  if (clinical.kind === 'not-covered') return { ...nothing, whole: card.disclaimer !== null };
  const citations = citationsOf(clinical);
  return {
    kind,
    evidenced: true,
    statements: card.sections.reduce((sum, section) => sum + section.statements.length, card.lead.length),
    quotes: citations.length,
    verbatim: citations.filter((citation) => isVerbatim(citation, passageOf(clinical, citation))).length,
    whole: card.disclaimer !== null && card.status !== null && card.sources.length > 0,
  };
}

type Evidenced = Exclude<ClinicalAnswer, { kind: 'not-covered' }>;

function citationsOf(answer: Evidenced): readonly Citation[] {
  const parts =
    answer.kind === 'composed'
      ? [...answer.lead, ...answer.statements]
      : [...answer.article.statements, ...answer.article.disagreements.flatMap((item) => item.sides)];
  return [...parts, ...answer.boxedWarnings].flatMap((item) => item.citations);
}

function passageOf(answer: Evidenced, citation: Citation) {
  const source = answer.sources.find(({ id }) => id === citation.sourceId);
  return source === undefined ? undefined : passagesOf(source).find(({ id }) => id === citation.passageId);
}
