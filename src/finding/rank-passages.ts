import type { EvidenceType, Source } from '../domain/source.ts';
import type { FoundPassage } from './found-passage.ts';

/** How far a source's kind of evidence carries, over that of a guideline. Small steps: evidence breaks ties, it does not answer. */
const evidenceWeight: Readonly<Record<EvidenceType, number>> = {
  'clinical practice guideline': 1,
  'drug label': 1,
  'systematic review': 0.99,
  'randomised trial': 0.97,
  'consensus statement': 0.96,
  'surveillance report': 0.93,
  'cohort study': 0.93,
  'narrative review': 0.92,
  'case-control study': 0.9,
  'case series': 0.86,
};

/** Each year that a source is older than the newest of its kind costs this share, up to ten years. */
const agePerYear = 0.005;

/** A source that was replaced says what held before. */
const supersededWeight = 0.7;

/** What holds in another country may not hold here: another drug is licensed, another unit is used. */
const elsewhereWeight = 0.97;

/** Each passage more of one source counts this much of the one before. */
const repeatWeight = 0.93;

/**
 * Best first: likeness to the question, then evidence, date, jurisdiction and status, spread over sources. Retracted sources are left out; of a
 * superseded one passages stay only while its successor is not in the library, or after a passage of it.
 * @param inLibrary whether a source of this id exists
 * @param home the jurisdiction in which the question is asked; null when nobody said
 */
export function rankPassages(
  found: readonly FoundPassage[],
  inLibrary: (sourceId: string) => boolean,
  home: string | null = null,
): readonly FoundPassage[] {
  const usable = found.filter(({ source }) => source.status.kind !== 'retracted');
  const newest = newestYears(usable);
  const weighed = usable.map((item) => ({ ...item, score: item.score * weightOf(item.source, newest, home) }));
  return withSuccessors(spread(weighed), inLibrary);
}

function weightOf(source: Source, newest: ReadonlyMap<string, number>, home: string | null): number {
  const age = Math.min(10, (newest.get(source.kind) ?? source.year) - source.year);
  const status = source.status.kind === 'superseded' ? supersededWeight : 1;
  const place = home === null || holdsIn(home, source.jurisdiction) ? 1 : elsewhereWeight;
  return evidenceWeight[source.evidence.type] * (1 - agePerYear * age) * status * place;
}

/** "United States and Canada" holds in both, and what is international everywhere. */
function holdsIn(home: string, jurisdiction: string): boolean {
  return jurisdiction.toLowerCase() === 'international' || isNamedIn(home, jurisdiction);
}

/** Whether a source names this place among those that it is for. */
export function isNamedIn(home: string, jurisdiction: string): boolean {
  return jurisdiction
    .toLowerCase()
    .split(/,| and /)
    .some((one) => one.trim() === home.toLowerCase());
}

function newestYears(found: readonly FoundPassage[]): ReadonlyMap<string, number> {
  const years = new Map<string, number>();
  for (const { source } of found) years.set(source.kind, Math.max(source.year, years.get(source.kind) ?? 0));
  return years;
}

/** Picks the best again and again, each source counting a little less every time that it was picked. */
function spread(found: readonly FoundPassage[]): readonly FoundPassage[] {
  const left = [...found];
  const picks = new Map<string, number>();
  const spreadOut: FoundPassage[] = [];
  const worthOf = ({ source, score }: FoundPassage) => score * repeatWeight ** (picks.get(source.id) ?? 0);
  while (left.length > 0) {
    const best = left.reduce((one, other) => (worthOf(other) > worthOf(one) ? other : one));
    spreadOut.push({ ...best, score: worthOf(best) });
    picks.set(best.source.id, (picks.get(best.source.id) ?? 0) + 1);
    left.splice(left.indexOf(best), 1);
  }
  return spreadOut;
}

function withSuccessors(
  ranked: readonly FoundPassage[],
  inLibrary: (sourceId: string) => boolean,
): readonly FoundPassage[] {
  const seen = new Set<string>();
  return ranked.filter(({ source }) => {
    seen.add(source.id);
    const { status } = source;
    return status.kind !== 'superseded' || seen.has(status.by) || !inLibrary(status.by);
  });
}
