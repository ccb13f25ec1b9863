import type { SourceKind } from '../../domain/source.ts';
import type { Statement } from '../../domain/statement.ts';
import { wordOverlap } from '../../domain/words.ts';
import type { FoundPassage } from '../../finding/found-passage.ts';
import { type Asked, takeApart } from './asked.ts';
import { chooseLead } from './choose-lead.ts';
import type { Draft } from './draft.ts';
import { saysOtherFacts } from './says-other-facts.ts';
import { type Candidate, candidatesIn } from './sentence-candidates.ts';

const mostStatements = 8;
const mostOfOneKind = 3;
const mostOfOnePassage = 2;
// Below this share of the best sentence's score, a sentence is about something else that shares a word.
const relativeFloor = 0.66;
const sameSentence = 0.55;

/**
 * Builds an answer out of the sentences of passages, word for word. No model takes part.
 * @returns null when the sentences together do not cover what the question is about.
 */
export function composeExtract(question: string, found: readonly FoundPassage[]): Draft | null {
  const asked = takeApart(question, found);
  if (asked.focus.subject.size === 0) return null;
  const candidates = rankCandidates(asked, found);
  const lead = chooseLead(candidates, asked);
  if (lead === undefined) return null;
  const picked = pick(candidates, lead);
  const first = lead.definition === null ? ([lead.statement] as const) : ([lead.definition, lead.statement] as const);
  const rest = inReadingOrder(picked.filter((item) => item !== lead));
  return { lead: first, statements: withDefinitions(rest, first) };
}

/** Before a sentence that uses a name stands the one that says what it means, once. */
function withDefinitions(picked: readonly Candidate[], said: readonly Statement[]): readonly Statement[] {
  const texts = new Set(said.map(({ text }) => text));
  return picked
    .flatMap(({ definition, statement }) => (definition === null ? [statement] : [definition, statement]))
    .filter(({ text }) => !texts.has(text) && texts.add(text));
}

/** Every sentence that might stand in the answer, best first. */
export function candidateStatements(question: string, found: readonly FoundPassage[]): readonly Statement[] {
  return rankCandidates(takeApart(question, found), found).map(({ statement }) => statement);
}

function rankCandidates(asked: Asked, found: readonly FoundPassage[]): readonly Candidate[] {
  const best = found[0]?.score ?? 0;
  return found
    .flatMap((item, position) => candidatesIn(item, asked, best > 0 ? item.score / best : 1 / (position + 1)))
    .toSorted((a, b) => b.score - a.score);
}

function pick(candidates: readonly Candidate[], lead: Candidate): readonly Candidate[] {
  const floor = (candidates[0]?.score ?? 0) * relativeFloor;
  const picked: Candidate[] = [lead];
  for (const candidate of candidates) {
    if (picked.length === mostStatements || candidate.score < floor) break;
    if (candidate !== lead && fits(candidate, picked)) picked.push(candidate);
  }
  return picked;
}

function fits(candidate: Candidate, picked: readonly Candidate[]): boolean {
  const { kind, citations, text } = candidate.statement;
  const ofKind = picked.filter((other) => other.statement.kind === kind).length;
  const ofPassage = picked.filter((other) => passageOf(other) === citations[0].passageId).length;
  const repeats = picked.some(
    (other) => wordOverlap(candidate.terms, other.terms) > sameSentence && !saysOtherFacts(text, other.statement.text),
  );
  return ofKind < mostOfOneKind && ofPassage < mostOfOnePassage && !repeats;
}

const order: Readonly<Record<SourceKind, number>> = { guideline: 0, label: 1, research: 2 };

// By kind, best first; sentences of one passage follow each other as they stand there.
function inReadingOrder(picked: readonly Candidate[]): readonly Candidate[] {
  const passages = picked.map(passageOf);
  const placeOf = (item: Candidate) => passages.indexOf(passageOf(item));
  return picked.toSorted(
    (a, b) =>
      order[a.statement.kind] - order[b.statement.kind] ||
      placeOf(a) - placeOf(b) ||
      a.statement.citations[0].start - b.statement.citations[0].start,
  );
}

function passageOf(item: Candidate): string {
  return item.statement.citations[0].passageId;
}
