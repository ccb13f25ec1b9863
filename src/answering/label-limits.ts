import type { LabelLimit } from '../domain/answer.ts';
import { passagesOf } from '../domain/passage.ts';
import { type SentenceSpan, sentenceSpans } from '../domain/sentences.ts';
import { type LabelSource, labelSectionNumber } from '../domain/source.ts';
import { checkStatement } from '../verification/check-statement.ts';
import { isEvidence } from './composing/is-evidence.ts';

/** A sentence among the indications that takes something out of them. */
const limit =
  /\b(?:limitations? of use|not (?:indicated|recommended|approved|established|for use)|not list|should not be used|only (?:for|in|when))\b/i;
const leaning = /^(?:this|these|it|they|such|in addition|also)\b/i;

/** The contraindications of a label, and what it says that the drug is not for: its own sentences, each with its place. */
export function labelLimitsOf(label: LabelSource): readonly LabelLimit[] {
  return passagesOf(label).flatMap((passage) => {
    const number = labelSectionNumber(passage.section);
    if (number !== '1' && number !== '4' && !number?.startsWith('1.')) return [];
    return statementsIn(passage.text)
      .filter(({ text }) => isEvidence(text) && (number === '4' || limit.test(text)))
      .map(({ text, start, end }): LabelLimit => {
        const { sourceId, id, section } = passage;
        return {
          drug: label.drug.generic,
          text,
          citations: [{ sourceId, passageId: id, section, quote: text, start, end }],
          verdict: checkStatement(text, [text]),
        };
      });
  });
}

/** Its sentences; one that leans on the one before is kept with it. */
function statementsIn(text: string): readonly SentenceSpan[] {
  const found: SentenceSpan[] = [];
  for (const span of sentenceSpans(text)) {
    const before = leaning.test(span.text) ? found.pop() : undefined;
    const start = before?.start ?? span.start;
    found.push({ start, end: span.end, text: text.slice(start, span.end) });
  }
  return found;
}
