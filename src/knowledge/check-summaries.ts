import { type Audience, audiences } from '../domain/audience.ts';
import { factsOf } from '../domain/facts.ts';
import type { Source } from '../domain/source.ts';
import type { WrittenArticle } from '../ports/library-files.ts';

/** The audience changes words, never facts: the three summaries must hold the same ones. */
export function checkSummaries(
  written: WrittenArticle,
  sources: ReadonlyMap<string, Source>,
  complain: (line: number, message: string) => void,
): void {
  const drugs = [...sources.values()].flatMap((source) => (source.kind === 'label' ? [source.drug.generic] : []));
  const [first, ...others] = audiences.flatMap((audience) => {
    const summary = summaryOf(written, audience);
    return summary === null ? [] : [{ audience, ...summary, facts: factsIn(summary.text, drugs) }];
  });
  if (first === undefined) return;
  for (const other of others) {
    for (const [what, values] of Object.entries(first.facts)) {
      const theirs = other.facts[what] ?? '';
      if (values !== theirs) {
        complain(
          other.line,
          `the summaries for ${first.audience} and ${other.audience} differ in ${what}: ${values || 'none'} and ${theirs || 'none'}`,
        );
      }
    }
    if (first.numbers !== other.numbers) {
      complain(
        other.line,
        `the summaries for ${first.audience} and ${other.audience} cite different sources: ${first.numbers} and ${other.numbers}`,
      );
    }
  }
}

function summaryOf(written: WrittenArticle, audience: Audience) {
  const sentences = written.summaries.get(audience) ?? [];
  const [head] = sentences;
  if (head === undefined) return null;
  const numbers = [...new Set(sentences.flatMap((item) => item.numbers))].toSorted((a, b) => a - b);
  return {
    line: head.line,
    text: sentences.map((item) => item.text).join(' '),
    numbers: numbers.map((n) => `[${n}]`).join(''),
  };
}

function factsIn(text: string, drugs: readonly string[]): Readonly<Record<string, string>> {
  const facts = factsOf(text);
  const lower = text.toLowerCase();
  const named = drugs.filter((drug) => lower.includes(drug)).toSorted();
  return { quantities: facts.quantities.join(', '), negations: String(facts.negations), drugs: named.join(', ') };
}
