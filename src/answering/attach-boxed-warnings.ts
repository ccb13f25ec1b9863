import type { BoxedWarning, ComposedAnswer } from '../domain/answer.ts';
import { isNonEmpty, mapNonEmpty, type NonEmpty } from '../domain/non-empty.ts';
import { passagesOf } from '../domain/passage.ts';
import { type LabelSource, labelSectionNumber, type Source } from '../domain/source.ts';
import type { AnsweringDeps } from './answering-deps.ts';

/** Adds the boxed warning of every drug that the question or the answer names, and its label to the sources. */
export async function attachBoxedWarnings(
  answer: ComposedAnswer,
  question: string,
  deps: Pick<AnsweringDeps, 'labels'>,
): Promise<ComposedAnswer> {
  const text = [question, ...[...answer.lead, ...answer.statements].map((item) => item.text)].join(' ');
  const { warnings, sources } = boxedWarningsOf(await deps.labels.namedIn(text), answer.sources);
  return { ...answer, boxedWarnings: warnings, sources };
}

/** @returns the boxed warnings of these labels, and the sources with those labels added at the end. */
export function boxedWarningsOf(
  labels: readonly LabelSource[],
  cited: NonEmpty<Source>,
): { readonly warnings: readonly BoxedWarning[]; readonly sources: NonEmpty<Source> } {
  const warnings = labels.flatMap(boxedWarningOf);
  const warned = new Set(warnings.map((warning) => warning.citations[0].sourceId));
  const [first, ...rest] = cited;
  const known = new Set(cited.map((source) => source.id));
  return {
    warnings,
    sources: [first, ...rest, ...labels.filter((label) => warned.has(label.id) && !known.has(label.id))],
  };
}

function boxedWarningOf(label: LabelSource): readonly BoxedWarning[] {
  const passages = passagesOf(label).filter((passage) => labelSectionNumber(passage.section) === 'boxed');
  if (!isNonEmpty(passages)) return [];
  return [
    {
      drug: label.drug.generic,
      paragraphs: mapNonEmpty(passages, (passage) => passage.text),
      citations: mapNonEmpty(passages, (passage) => ({
        sourceId: label.id,
        passageId: passage.id,
        section: passage.section,
        quote: passage.text,
        start: 0,
        end: passage.text.length,
      })),
    },
  ];
}
