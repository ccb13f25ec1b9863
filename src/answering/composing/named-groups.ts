import { sentenceSpans } from '../../domain/sentences.ts';
import type { Statement } from '../../domain/statement.ts';
import type { FoundPassage } from '../../finding/found-passage.ts';

const defines = /^(category (?:[IVX]+|[A-D]|\d)) is\b/i;
const uses = /\b(category (?:[IVX]+|[A-D]|\d))\b(?! is\b)/i;

/** Groups of patients that a source gives a name ("Category I is …"), each with the sentence that says who they are. */
export interface NamedGroups {
  /** @returns the sentence without which this one cannot be understood; `undefined` when it needs none, null when none was found */
  definitionFor(text: string, sourceId: string): Statement | null | undefined;
}

export function namedGroupsIn(found: readonly FoundPassage[]): NamedGroups {
  const definitions = new Map(
    found.flatMap(({ passage }) =>
      sentenceSpans(passage.text).flatMap(({ text, start, end }) => {
        const name = defines.exec(text)?.[1]?.toLowerCase();
        if (name === undefined) return [];
        const { sourceId, id, section, kind } = passage;
        const statement: Statement = {
          text,
          kind,
          citations: [{ sourceId, passageId: id, section, quote: text, start, end }],
        };
        return [[`${sourceId} ${name}`, statement] as const];
      }),
    ),
  );
  return {
    definitionFor(text, sourceId) {
      const name = uses.exec(text)?.[1]?.toLowerCase();
      return name === undefined ? undefined : (definitions.get(`${sourceId} ${name}`) ?? null);
    },
  };
}

/** Whether a sentence only says whom a name stands for. */
export function isDefinition(text: string): boolean {
  return defines.test(text);
}
