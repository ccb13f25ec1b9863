import type { BoxedWarning, LabelLimit, LabelWarnings } from '../domain/answer.ts';
import type { SummarySentence } from '../domain/statement.ts';
import type { AnswerCard, CardSection, CardSentence } from './answer-card.ts';
import { cardSource, numberSources, numbersOf } from './card-source.ts';

export function drawBoxedWarnings(
  warnings: readonly BoxedWarning[],
  numbers: ReadonlyMap<string, number>,
): AnswerCard['boxedWarnings'] {
  return warnings.map(({ drug, paragraphs, citations }) => ({
    drug,
    paragraphs,
    citations: numbersOf(citations, numbers),
  }));
}

/** What the label rules out for each drug that is named; nothing of it twice. */
export function limitsSection(
  labelLimits: readonly LabelLimit[],
  shown: readonly SummarySentence[],
  sentence: (item: SummarySentence) => CardSentence,
): readonly CardSection[] {
  const said = new Set(shown.map(({ text }) => text));
  const limits = labelLimits.filter(({ text }) => !said.has(text));
  const named = limits.map((limit) => {
    const drawn = sentence(limit);
    const names = drawn.text.toLowerCase().includes(limit.drug);
    return names ? drawn : { ...drawn, text: `${limit.drug}: ${drawn.text}` };
  });
  return named.length === 0 ? [] : [{ kind: 'label', heading: 'What the FDA drug label rules out', statements: named }];
}

/** What labels warn of where there is no answer, with the labels as its sources. */
export function drawWarnings(
  warnings: LabelWarnings | undefined,
): Pick<AnswerCard, 'sections' | 'boxedWarnings' | 'sources'> {
  if (warnings === undefined) return { sections: [], boxedWarnings: [], sources: [] };
  const { boxedWarnings, labelLimits, sources } = warnings;
  const numbers = numberSources(sources);
  const sentence = (item: SummarySentence) => ({ text: item.text, citations: numbersOf(item.citations, numbers) });
  return {
    sections: limitsSection(labelLimits, [], sentence),
    boxedWarnings: drawBoxedWarnings(boxedWarnings, numbers),
    sources: sources.map((source, index) => cardSource(source, index + 1, [...boxedWarnings, ...labelLimits])),
  };
}
