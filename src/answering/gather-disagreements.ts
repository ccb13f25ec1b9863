import type { ComposedAnswer } from '../domain/answer.ts';
import type { Source } from '../domain/source.ts';
import type { Disagreement, Statement, SummarySentence } from '../domain/statement.ts';
import type { FoundPassage } from '../finding/found-passage.ts';
import { findDisagreements } from '../verification/find-disagreements.ts';
import { candidateStatements } from './composing/compose-extract.ts';
import { type Verified, verifyDraft } from './verify-statements.ts';

// Each is read once more for what it speaks for or against.
const othersRead = 24;
const othersShown = 3;

type Gathered = Pick<ComposedAnswer, 'disagreements' | 'sources'>;

/**
 * Where the answer's own sentences are contradicted: by each other, or by sentences of what was found that did not make it into the
 * answer. A disagreement is not hidden because one side of it scored lower.
 */
export function gatherDisagreements(question: string, verified: Verified, found: readonly FoundPassage[]): Gathered {
  const shown = shownStatements(verified, found);
  const texts = new Set(shown.map(({ text }) => text));
  const others = candidateStatements(question, found)
    .filter(({ text }) => !texts.has(text))
    .slice(0, othersRead);
  const groups = findDisagreements([...shown, ...others]).map(({ sides }) => sides);
  const wanted = groups.flatMap((sides) => {
    const own = sides.filter(({ text }) => texts.has(text));
    return own.length === 0 ? [] : [...own, ...sides.filter(({ text }) => !texts.has(text)).slice(0, othersShown)];
  });
  const disagreements = findDisagreements([...new Set(wanted)])
    .filter(({ sides }) => sides.some(({ text }) => texts.has(text)))
    .map((disagreement) => withVerdicts(disagreement, found));
  return { disagreements, sources: withSources(verified.sources, disagreements, found) };
}

function shownStatements({ lead, statements }: Verified, found: readonly FoundPassage[]): readonly Statement[] {
  const kinds = new Map(found.map(({ source }) => [source.id, source.kind]));
  const placed = (sentence: SummarySentence): readonly Statement[] => {
    const kind = kinds.get(sentence.citations[0].sourceId);
    return kind === undefined ? [] : [{ ...sentence, kind }];
  };
  return [...lead.flatMap(placed), ...statements];
}

function withVerdicts({ about, sides }: Disagreement, found: readonly FoundPassage[]): Disagreement {
  const check = (side: Statement): Statement => {
    const checked = verifyDraft({ lead: [side], statements: [] }, found)?.lead[0];
    return checked === undefined ? side : { ...side, ...checked, kind: side.kind };
  };
  const [one, other, ...rest] = sides;
  return { about, sides: [check(one), check(other), ...rest.map(check)] };
}

function withSources(
  [first, ...rest]: Verified['sources'],
  disagreements: readonly Disagreement[],
  found: readonly FoundPassage[],
): Verified['sources'] {
  const known = new Set([first, ...rest].map(({ id }) => id));
  const cited = new Set(
    disagreements.flatMap(({ sides }) => sides.flatMap(({ citations }) => citations.map(({ sourceId }) => sourceId))),
  );
  const more = new Map<string, Source>(
    found.flatMap(({ source }) =>
      cited.has(source.id) && !known.has(source.id) ? [[source.id, source] as const] : [],
    ),
  );
  return [first, ...rest, ...more.values()];
}
