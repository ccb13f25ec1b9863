import { intentsOfQuestion } from '../domain/question-intent.ts';
import { type LabelSource, type Source, type SourceKind, sourceKinds } from '../domain/source.ts';
import { contentStems, wordsOf } from '../domain/words.ts';
import type { LabelShelf } from '../knowledge/label-shelf.ts';
import { drugsNamed } from '../matching/drugs-named.ts';
import type { PassageHit, PassageIndex } from '../ports/passage-index.ts';
import type { SourceStore } from '../ports/source-store.ts';
import type { FoundPassage } from './found-passage.ts';
import { labelPassagesFor } from './label-sections.ts';
import { type NamedDrug, namedDrugsIn, speaksOf } from './named-drugs.ts';
import { rankPassages } from './rank-passages.ts';
import { searchByNames } from './search-by-names.ts';

export interface FindingDeps {
  readonly index: PassageIndex;
  readonly sources: SourceStore;
  readonly labels: LabelShelf;
  /** Where the question is asked; null when nobody said. */
  readonly jurisdiction: string | null;
}

/** What may be found. */
export interface FindingBounds {
  readonly limit: number;
  /** Kinds of source that may be read. */
  readonly kinds: readonly SourceKind[];
  /** See PassageQuery. */
  readonly byWords?: true;
}

/** Passages are read this deep, so that ranking has a choice. */
const depth = 50;

/** A passage that says nothing of the drug that was asked about is about another. */
const otherDrugWeight = 0.7;

/** A label's other sections, when one answers what is asked. */
const otherSectionWeight = 0.75;

/** Below this share of the best hit's score a passage shares a word with the question, and no more. */
const leastShare = 0.15;

/** Passages of the kinds allowed that bear on the question, best first. Retracted sources are never among them. */
export async function findPassages(
  question: string,
  deps: FindingDeps,
  { limit, kinds, ...by }: FindingBounds,
): Promise<readonly FoundPassage[]> {
  // The index knows no kinds: where some may not be read, others stand further down.
  const deep = sourceKinds.every((kind) => kinds.includes(kind)) ? depth : depth * 4;
  const read = await searchByNames(deps.index, { text: question, limit: Math.max(deep, limit), ...by });
  const hits = read.filter(({ passage }) => kinds.includes(passage.kind)).slice(0, Math.max(depth, limit));
  const sources = await readSources(hits, deps.sources);
  const least = (hits[0]?.score ?? 0) * leastShare;
  const found = hits.flatMap(({ passage, score }) => {
    const source = sources.get(passage.sourceId);
    return source === undefined || score < least ? [] : [{ passage, source, score }];
  });
  const labels = kinds.includes('label') ? await labelsFor(question, sources, deps.labels) : [];
  const drugs = namedDrugsIn(question, labels);
  const aboutThem = found.map((item) =>
    isAbout(drugs, item) ? item : { ...item, score: item.score * otherDrugWeight },
  );
  const withLabels = withLabelSections(question, aboutThem, drugs);
  return rankPassages(withLabels, (id) => sources.has(id), deps.jurisdiction).slice(0, limit);
}

/** Labels among the sources, and those of the drugs that are named: a short section of one may stand behind all that was found. */
async function labelsFor(
  question: string,
  sources: ReadonlyMap<string, Source>,
  shelf: LabelShelf,
): Promise<readonly LabelSource[]> {
  const found = [...sources.values()].filter((source) => source.kind === 'label');
  const named = await shelf.namedIn(question);
  const meant = await shelf.ofDrugs([...drugsNamed(wordsOf(question))]);
  return [...new Map([...found, ...named, ...meant].map((label) => [label.id, label])).values()];
}

/** Those of the hits, and the successors of those that were superseded. */
async function readSources(hits: readonly PassageHit[], store: SourceStore): Promise<ReadonlyMap<string, Source>> {
  const found = await store.findMany([...new Set(hits.map(({ passage }) => passage.sourceId))]);
  const successors = found.flatMap(({ status }) => (status.kind === 'superseded' ? [status.by] : []));
  const more = successors.length === 0 ? [] : await store.findMany(successors);
  return new Map([...found, ...more].map((source) => [source.id, source]));
}

function isAbout(drugs: readonly NamedDrug[], { passage }: FoundPassage): boolean {
  if (drugs.length === 0) return true;
  const text = [passage.title, passage.section, ...passage.synonyms, passage.text].join(' ');
  return drugs.some((drug) => speaksOf(drug, text));
}

/**
 * Adds the sections of the named drugs' labels that answer what is asked. They count as much as the best passage that was found, the
 * more like the question the more: a label says where it says it, in few words, and search by words puts it behind longer texts.
 */
function withLabelSections(
  question: string,
  found: readonly FoundPassage[],
  drugs: readonly NamedDrug[],
): readonly FoundPassage[] {
  const intents = new Set(intentsOfQuestion(question));
  // Who names two drugs asks what they do together, whatever the verb.
  if (drugs.length > 1) intents.add('interaction');
  const asked = contentStems(question);
  const best = Math.max(0, ...found.map(({ score }) => score));
  const fitting = drugs
    .flatMap(({ labels }) => labels)
    .flatMap((label) => labelPassagesFor(label, intents).map((passage) => ({ passage, source: label })))
    .map((item) => ({ ...item, score: best * (0.9 + 0.3 * shareSaid(asked, item.passage.text)) }));
  const ids = new Set(fitting.map(({ passage }) => passage.id));
  const labels = new Set(fitting.map(({ source }) => source.id));
  const others = found.filter(({ passage }) => !ids.has(passage.id));
  return [...fitting, ...others.map((item) => (labels.has(item.source.id) ? weaken(item, otherSectionWeight) : item))];
}

function weaken(item: FoundPassage, weight: number): FoundPassage {
  return { ...item, score: item.score * weight };
}

/** Share of the words that the text has, 0 to 1. */
function shareSaid(asked: ReadonlySet<string>, text: string): number {
  const said = contentStems(text);
  return asked.size === 0 ? 0 : [...asked].filter((stem) => said.has(stem)).length / asked.size;
}
