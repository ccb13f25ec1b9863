import { isNonEmpty, type NonEmpty } from '../domain/non-empty.ts';
import { sentenceSpans } from '../domain/sentences.ts';
import { type SourceKind, sourceKinds } from '../domain/source.ts';
import type { Statement } from '../domain/statement.ts';
import { contentStems, wordOverlap } from '../domain/words.ts';
import type { FoundPassage } from '../finding/found-passage.ts';
import { coverageOf, type Focus, focusOf, isCoveredBy } from './question-focus.ts';

/** An answer in the making: sentences that were picked and not yet verified. */
export interface Draft {
  readonly lead: NonEmpty<Statement>;
  readonly statements: readonly Statement[];
}

interface Candidate {
  readonly statement: Statement;
  readonly stems: ReadonlySet<string>;
  /** Words of the sentence and of where it stands: title, section, other names. */
  readonly context: ReadonlySet<string>;
  readonly score: number;
}

const mostStatements = 8;
const mostOfOneKind = 3;
const mostOfOnePassage = 2;
// Below this share of the best sentence's score, a sentence is about something else that shares a word.
const relativeFloor = 0.6;
const sameSentence = 0.55;
const shortest = 30;
const longest = 420;

/**
 * Builds an answer out of the sentences of passages, word for word. No model takes part.
 * @returns null when the sentences together do not cover what the question is about.
 */
export function composeExtract(question: string, found: readonly FoundPassage[]): Draft | null {
  const focus = focusOf(question);
  if (focus.subject.size === 0) return null;
  const best = found[0]?.score ?? 0;
  const candidates = found
    .flatMap((item, rank) => candidatesIn(item, focus, best > 0 ? item.score / best : 1 / (rank + 1)))
    .toSorted((a, b) => b.score - a.score);
  const picked = pick(candidates);
  const [first] = picked;
  if (
    first === undefined ||
    !isCoveredBy(
      focus,
      picked.map((item) => item.context),
    )
  )
    return null;
  const rest = inReadingOrder(picked.slice(1)).map((item) => item.statement);
  return { lead: [first.statement], statements: rest };
}

function candidatesIn(item: FoundPassage, focus: Focus, rank: number): readonly Candidate[] {
  const { passage } = item;
  if (/^boxed warning/i.test(passage.section)) return [];
  const place = contentStems([passage.title, passage.section, ...passage.synonyms].join(' '));
  return sentenceSpans(passage.text).flatMap(({ text, start, end }) => {
    if (text.length < shortest || text.length > longest || standsOnAnother(text)) return [];
    const stems = contentStems(text);
    const context = new Set([...stems, ...place]);
    const inContext = coverageOf(focus.subject, context);
    if (inContext < 0.5) return [];
    const asked = coverageOf(focus.intent, context);
    const score =
      0.4 * coverageOf(focus.subject, stems) +
      0.25 * inContext +
      0.2 * asked +
      0.3 * rank +
      focus.sectionBonus(passage.kind, passage.section);
    const citation = {
      sourceId: passage.sourceId,
      passageId: passage.id,
      section: passage.section,
      quote: text,
      start,
      end,
    };
    return [{ statement: { text, kind: passage.kind, citations: [citation] }, stems, context, score }];
  });
}

// A sentence that leans on the one before it says something else when it is read alone.
const leaning =
  /^(?:this|these|those|that|it|its|they|their|he|she|such|however|therefore|thus|hence|otherwise|instead|moreover|furthermore|in addition|additionally|also|but|and|or|both|neither|the latter|the former|for example|in contrast|by contrast|as a result|among them|of these|of those|here|there)\b/i;

function standsOnAnother(sentence: string): boolean {
  return leaning.test(sentence) || !/[.!?]["”')\]]*$/.test(sentence);
}

function pick(candidates: readonly Candidate[]): readonly Candidate[] {
  const floor = (candidates[0]?.score ?? 0) * relativeFloor;
  const picked: Candidate[] = [];
  for (const candidate of candidates) {
    if (picked.length === mostStatements || candidate.score < floor) break;
    if (fits(candidate, picked)) picked.push(candidate);
  }
  return picked;
}

function fits(candidate: Candidate, picked: readonly Candidate[]): boolean {
  const { kind, citations } = candidate.statement;
  const ofKind = picked.filter((other) => other.statement.kind === kind).length;
  const ofPassage = picked.filter((other) => other.statement.citations[0].passageId === citations[0].passageId).length;
  const repeats = picked.some((other) => wordOverlap(candidate.stems, other.stems) > sameSentence);
  return ofKind < mostOfOneKind && ofPassage < mostOfOnePassage && !repeats;
}

// By kind, best first; sentences of one passage follow each other as they stand there.
function inReadingOrder(picked: readonly Candidate[]): readonly Candidate[] {
  const order: Readonly<Record<SourceKind, number>> = { guideline: 0, label: 1, research: 2 };
  const firstOf = new Map<string, number>();
  picked.forEach((item, index) => {
    const id = item.statement.citations[0].passageId;
    if (!firstOf.has(id)) firstOf.set(id, index);
  });
  const placeOf = (item: Candidate) => firstOf.get(item.statement.citations[0].passageId) ?? 0;
  return picked.toSorted(
    (a, b) =>
      order[a.statement.kind] - order[b.statement.kind] ||
      placeOf(a) - placeOf(b) ||
      a.statement.citations[0].start - b.statement.citations[0].start,
  );
}

/** The sources that a draft cites, in the order in which a reader meets them. */
export function citedIn(draft: Draft): readonly string[] {
  const inOrder = [
    ...draft.lead,
    ...sourceKinds.flatMap((kind) => draft.statements.filter((item) => item.kind === kind)),
  ];
  return [...new Set(inOrder.flatMap((item) => item.citations.map((citation) => citation.sourceId)))];
}

export function withoutFailed(draft: Draft, passes: (statement: Statement) => boolean): Draft | null {
  const lead = draft.lead.filter(passes);
  return isNonEmpty(lead) ? { lead, statements: draft.statements.filter(passes) } : null;
}
