import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMemoryLibrary } from '../../adapters/memory/memory-library.ts';
import { openSearchIndex, type SearchIndex } from '../../adapters/search-index/open-search-index.ts';
import { mapNonEmpty, type NonEmpty } from '../../src/domain/non-empty.ts';
import { type Source, sourceKinds } from '../../src/domain/source.ts';
import { findPassages } from '../../src/finding/find-passages.ts';
import { createLabelShelf } from '../../src/knowledge/label-shelf.ts';
import { content, indexedSource } from '../contracts/index-parts.ts';
import { sampleLabel, sampleSource } from '../support/samples.ts';
import { suiteFolder } from '../support/suite-folder.ts';

/** Names that are in the lists of drugs; what is said of them is invented. */
const alendronate = label('alendronate', 'Fosamax', [
  ['1 Indications and usage', 'Alendronate is indicated in invented thinning of the bone.'],
  ['2 Dosage and administration', 'The recommended alendronate dosage is one invented tablet a week.'],
  ['4 Contraindications', 'Alendronate is contraindicated in an invented narrowing of the oesophagus.'],
  ['5 Warnings and precautions', 'Invented irritation of the oesophagus has been reported with alendronate.'],
  ['7 Drug interactions', 'Calcium lowers the absorption of alendronate by an invented share.'],
  ['8.1 Pregnancy', 'Available data on alendronate in pregnant women are invented.'],
]);
const warfarin = label('warfarin', 'Coumadin', [
  ['2 Dosage and administration', 'The warfarin dosage is adjusted to an invented target.'],
  ['4 Contraindications', 'Warfarin is contraindicated in invented bleeding.'],
  ['7 Drug interactions', 'Invented inducers lower the effect of warfarin.'],
  ['8.1 Pregnancy', 'Warfarin can harm an invented fetus.'],
]);
const guidelines = [
  guideline('bone', 'Thin bones', 'The dose, the interactions and the contraindications of alendronate are discussed.'),
  guideline(
    'pregnancy',
    'Drugs in pregnancy',
    'Whether a drug is safe in pregnancy is told by its label: alendronate.',
  ),
  guideline('clots', 'Clots', 'Warfarin and its interactions, dose and contraindications in the example clot.'),
  guideline('ulcers', 'Ulcers', 'Pressure ulcers are prevented by turning. No dose is safe in an invented ulcer.'),
];

const folder = suiteFolder();
let index: SearchIndex;
const library = createMemoryLibrary({ articles: [], sources: [alendronate, warfarin, ...guidelines] });
const labels = createLabelShelf(library.sources, library.library);

beforeAll(async () => {
  index = await openSearchIndex({ folder });
  await index.upkeep.rebuild(content({ sources: [alendronate, warfarin, ...guidelines].map(indexedSource) }));
});
afterAll(() => index.close());

function label(generic: string, brand: string, sections: NonEmpty<readonly [heading: string, text: string]>) {
  return sampleLabel({
    id: `${generic}-label`,
    title: `${brand} (${generic}) tablets`,
    drug: { generic, brands: [brand] },
    sections: mapNonEmpty(sections, ([heading, text]) => ({ heading, text })),
  });
}

function guideline(id: string, title: string, text: string): Source {
  return sampleSource({ id, title: `Care of the Example: ${title}`, sections: [{ heading: 'Recommendations', text }] });
}

async function find(question: string) {
  const { sources } = library;
  const deps = { index: index.passages, sources, labels, jurisdiction: null };
  const found = await findPassages(question, deps, { limit: 10, kinds: sourceKinds });
  return found.map(({ source, passage }) => `${source.id}: ${passage.section}`);
}

describe('the section of the label that answers comes first', () => {
  it.each([
    ['What is the dose of alendronate?', 'alendronate-label: 2 Dosage and administration'],
    ['What are the contraindications of alendronate?', 'alendronate-label: 4 Contraindications'],
    ['Who should not take alendronate?', 'alendronate-label: 4 Contraindications'],
    ['What does alendronate interact with?', 'alendronate-label: 7 Drug interactions'],
    ['Is alendronate safe in pregnancy?', 'alendronate-label: 8.1 Pregnancy'],
    ['What is the dose of warfarin?', 'warfarin-label: 2 Dosage and administration'],
    ['warfarin interactions', 'warfarin-label: 7 Drug interactions'],
  ])('by the generic name: %s', async (question, expected) => {
    expect((await find(question))[0]).toBe(expected);
  });

  it.each([
    ['What is the dose of Fosamax?', 'alendronate-label: 2 Dosage and administration'],
    ['fosamax contraindications', 'alendronate-label: 4 Contraindications'],
    ['COUMADIN INTERACTIONS', 'warfarin-label: 7 Drug interactions'],
    ['Is Coumadin safe in pregnancy?', 'warfarin-label: 8.1 Pregnancy'],
  ])('by a brand: %s', async (question, expected) => {
    expect((await find(question))[0]).toBe(expected);
  });

  it.each([
    ['What is the dose of alendronat?', 'alendronate-label: 2 Dosage and administration'],
    ['allendronate contraindications', 'alendronate-label: 4 Contraindications'],
    ['is alendornate safe in pregnancy', 'alendronate-label: 8.1 Pregnancy'],
    ['what does warfarrin interact with', 'warfarin-label: 7 Drug interactions'],
    ['fosamaxx dose', 'alendronate-label: 2 Dosage and administration'],
  ])('though the drug is misspelt: %s', async (question, expected) => {
    expect((await find(question))[0]).toBe(expected);
  });
});

it('brings both labels’ interactions for two drugs that are asked about together', async () => {
  const found = await find('Can alendronate and warfarin be given together?');
  expect(found.slice(0, 2).toSorted()).toEqual([
    'alendronate-label: 7 Drug interactions',
    'warfarin-label: 7 Drug interactions',
  ]);
});

it('brings nothing of a drug that was not asked about before what was', async () => {
  const found = await find('What is the dose of alendronate?');
  const other = found.findIndex((place) => place.startsWith('warfarin-label'));
  expect(other === -1 || other > found.findLastIndex((place) => place.startsWith('alendronate-label'))).toBe(true);
});
