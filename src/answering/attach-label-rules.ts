import type { BoxedWarning, ComposedAnswer, LabelLimit, LabelWarnings } from '../domain/answer.ts';
import { isNonEmpty, mapNonEmpty, type NonEmpty } from '../domain/non-empty.ts';
import { passagesOf } from '../domain/passage.ts';
import { type LabelSource, labelSectionNumber, type Source } from '../domain/source.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import { labelLimitsOf } from './label-limits.ts';

/** Adds what the label rules out and warns of, for every drug that the question or the answer names, and its label to the sources. */
export async function attachLabelRules(
  answer: ComposedAnswer,
  question: string,
  deps: Pick<AnsweringDeps, 'labels'>,
): Promise<ComposedAnswer> {
  const text = [question, ...[...answer.lead, ...answer.statements].map((item) => item.text)].join(' ');
  return { ...answer, ...labelRulesOf(await deps.labels.namedIn(text), answer.sources) };
}

/** What goes with a drug that is named, whatever the answer says of it. */
export interface LabelRules {
  readonly boxedWarnings: readonly BoxedWarning[];
  readonly labelLimits: readonly LabelLimit[];
  readonly sources: NonEmpty<Source>;
}

/** @returns boxed warnings, contraindications and limits of these labels, and the sources with those labels added at the end. */
export function labelRulesOf(labels: readonly LabelSource[], cited: NonEmpty<Source>): LabelRules {
  const boxedWarnings = labels.flatMap(boxedWarningOf);
  const labelLimits = labels.flatMap(labelLimitsOf);
  const warned = new Set([...boxedWarnings, ...labelLimits].map(({ citations }) => citations[0].sourceId));
  const [first, ...rest] = cited;
  const known = new Set(cited.map((source) => source.id));
  return {
    boxedWarnings,
    labelLimits,
    sources: [first, ...rest, ...labels.filter((label) => warned.has(label.id) && !known.has(label.id))],
  };
}

/** @returns undefined when these labels warn of nothing */
export function labelWarningsOf(labels: readonly LabelSource[]): LabelWarnings | undefined {
  const boxedWarnings = labels.flatMap(boxedWarningOf);
  const labelLimits = labels.flatMap(labelLimitsOf);
  const warned = new Set([...boxedWarnings, ...labelLimits].map(({ citations }) => citations[0].sourceId));
  const sources = labels.filter(({ id }) => warned.has(id));
  return isNonEmpty(sources) ? { boxedWarnings, labelLimits, sources } : undefined;
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
