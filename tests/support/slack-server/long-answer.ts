import type { ComposedAnswer } from '../../../src/domain/answer.ts';
import { sampleComposedAnswer, sampleStatement } from '../samples.ts';

/** An answer of so many statements, each with its number in it. */
export function longAnswer(statements: number): ComposedAnswer {
  return sampleComposedAnswer({
    statements: Array.from({ length: statements }, (_, index) =>
      sampleStatement({ text: `Statement ${index + 1} says that examples are treated with care, rest and patience.` }),
    ),
  });
}
