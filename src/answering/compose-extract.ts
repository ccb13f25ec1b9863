import type { SourceKind } from '../domain/source.ts';
import type { Statement } from '../domain/statement.ts';
import { wordOverlap } from '../domain/words.ts';
import type { FoundPassage } from '../finding/found-passage.ts';
import type { Draft } from './draft.ts';
import { isDrugTerm } from './is-drug-term.ts';
import { coverageOf, isCoveredBy } from './question-focus.ts';
import { type Asked, type Candidate, candidatesIn, takeApart } from './sentence-candidates.ts';

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
  const asked = takeApart(question, isDrugTerm);
  const { focus, drugs } = asked;
  if (focus.subject.size === 0) return null;
  const picked = pick(rankCandidates(asked, found));
  const lead = leadOf(picked, drugs);
  const contexts = picked.map((item) => item.context);
  if (lead === undefined || !isCoveredBy(focus, contexts, isDrugTerm)) return null;
  const rest = inReadingOrder(picked.filter((item) => item !== lead)).map((item) => item.statement);
  return { lead: [lead.statement], statements: rest };
}

/** Every sentence that might stand in the answer, best first. */
export function candidateStatements(question: string, found: readonly FoundPassage[]): readonly Statement[] {
  return rankCandidates(takeApart(question, isDrugTerm), found).map(({ statement }) => statement);
}

function rankCandidates(asked: Asked, found: readonly FoundPassage[]): readonly Candidate[] {
  const best = found[0]?.score ?? 0;
  return found
    .flatMap((item, position) => candidatesIn(item, asked, best > 0 ? item.score / best : 1 / (position + 1)))
    .toSorted((a, b) => b.score - a.score);
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
  const ofPassage = picked.filter((other) => passageOf(other) === citations[0].passageId).length;
  const repeats = picked.some((other) => wordOverlap(candidate.terms, other.terms) > sameSentence);
  return ofKind < mostOfOneKind && ofPassage < mostOfOnePassage && !repeats;
}

// The first line must speak of all that the question asks, even where another sentence scores higher on a part of it.
// Of two drugs that were asked about together, a sentence on one is no answer.
function leadOf(picked: readonly Candidate[], drugs: ReadonlySet<string>): Candidate | undefined {
  const able = picked.filter((item) => coverageOf(drugs, item.context) === 1);
  const most = Math.max(...able.map((item) => item.coverage));
  return able.find((item) => item.coverage === most);
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
