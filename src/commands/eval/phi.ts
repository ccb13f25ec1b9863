import { z } from 'zod';
import type { IdentifierSpan } from '../../domain/identifier.ts';
import { findIdentifiers } from '../../screening/find-identifiers.ts';
import type { EvalTask } from './eval-task.ts';
import { readJsonLines } from './read-json-lines.ts';

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  identifiers: z.array(z.object({ start: z.number(), end: z.number(), type: z.string() })),
});

/** How many patient identifiers are found. One counts when all its characters are covered; offsets are UTF-16 units. */
export const phi: EvalTask = {
  name: 'phi',
  async run({ data }, { names, progress }) {
    const rows = readJsonLines(data, rowSchema);
    const byType = new Map<string, { found: number; all: number }>();
    const characters = { covered: 0, right: 0 };
    const clean = { texts: 0, stopped: 0 };
    rows.forEach(({ text, identifiers }, index) => {
      const spans = findIdentifiers(text, names);
      for (const identifier of identifiers) {
        const { found, all } = byType.get(identifier.type) ?? { found: 0, all: 0 };
        byType.set(identifier.type, { found: found + Number(isCovered(identifier, spans)), all: all + 1 });
      }
      characters.covered += spans.reduce((sum, { start, end }) => sum + end - start, 0);
      characters.right += identifiers.reduce((sum, identifier) => sum + overlap(identifier, spans), 0);
      if (identifiers.length === 0) clean.texts += 1;
      if (identifiers.length === 0 && spans.length > 0) clean.stopped += 1;
      progress(index + 1, rows.length);
    });
    const total = [...byType.values()].reduce(
      (sum, { found, all }) => ({ found: sum.found + found, all: sum.all + all }),
      { found: 0, all: 0 },
    );
    return {
      task: 'phi',
      n: rows.length,
      recall: share(total.found, total.all),
      recall_by_type: Object.fromEntries([...byType].map(([type, { found, all }]) => [type, share(found, all)])),
      over_redaction: share(clean.stopped, clean.texts),
      char_precision: share(characters.right, characters.covered),
    };
  },
};

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Spans do not overlap, so that the lengths of the overlaps add up. */
function overlap(range: Range, spans: readonly IdentifierSpan[]): number {
  return spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(range.end, span.end) - Math.max(range.start, span.start)),
    0,
  );
}

function isCovered(range: Range, spans: readonly IdentifierSpan[]): boolean {
  return overlap(range, spans) === range.end - range.start;
}

/** 1 where there was nothing to find. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
