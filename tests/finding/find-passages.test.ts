import { describe, expect, it } from 'vitest';
import { createMemoryIndex } from '../../adapters/memory/memory-index.ts';
import { createMemoryLibrary } from '../../adapters/memory/memory-library.ts';
import { type Source, type SourceKind, sourceKinds } from '../../src/domain/source.ts';
import { findPassages } from '../../src/finding/find-passages.ts';
import { createLabelShelf } from '../../src/knowledge/label-shelf.ts';
import { content, indexedSource } from '../contracts/index-parts.ts';
import { sampleLabel, sampleSource } from '../support/samples.ts';

const label = sampleLabel({
  sections: [
    { heading: 'Boxed warning', text: 'Examplone can cause invented harm.' },
    { heading: '2 Dosage and administration', text: 'The dose of examplone is 70 mg once weekly.' },
    { heading: '4 Contraindications', text: 'Examplone is contraindicated in invented anaemia.' },
    { heading: '7 Drug interactions', text: 'Calcium lowers the absorption of examplone.' },
    { heading: '8.1 Pregnancy', text: 'Examplone has not been studied in pregnancy.' },
    {
      heading: '8.7 Renal impairment',
      text: 'Examplone is not recommended when creatinine clearance is below 35 mL/min.',
    },
  ],
});
const spine = about('spine-2020', 'Spine', 'Examplone and bracing of the example spine are compared in this text.');

describe('finding passages', () => {
  it('brings the section of a named drug that answers what is asked', async () => {
    const cases = [
      ['What is the dose of examplone?', '2 Dosage and administration'],
      ['Who must not take Examplox?', '4 Contraindications'],
      ['examplone interactions', '7 Drug interactions'],
      ['IS EXAMPLONE SAFE IN PREGNANCY', '8.1 Pregnancy'],
      ['examplone in ckd stage 4', '8.7 Renal impairment'],
    ] as const;
    for (const [question, section] of cases) {
      const [first] = await find(question, [label, spine]);
      expect([question, first?.passage.section]).toEqual([question, section]);
    }
  });

  it('brings the label of a named drug that stands behind everything that was found', async () => {
    const others = Array.from({ length: 60 }, (_, index) =>
      about(
        `other-${index}`,
        'Pregnancy',
        `Pregnancy and examplone ${index}: examplone in pregnancy, examplone and pregnancy.`,
      ),
    );
    const found = await find('examplone in pregnancy', [...others, label]);
    expect(found[0]?.passage.section).toBe('8.1 Pregnancy');
  });

  it('puts passages about the named drug before those about another', async () => {
    const other = about(
      'other-2020',
      'Dosing',
      'The dose of otherone is 5 mg daily, a dose for the spine, daily dose.',
    );
    const found = await find('daily dose of examplone for the spine', [label, spine, other]);
    const ids = found.map(({ source }) => source.id);
    expect(ids.indexOf(label.id)).toBeLessThan(ids.indexOf(other.id));
  });

  it('finds by the generic name what was asked by brand, and by the full name what was abbreviated', async () => {
    const metformin = about('metformin-2020', 'Sugar', 'Metformin is an example of a drug.');
    const pressure = about('pressure-2020', 'Pressure', 'Hypertension is an example of a disease.');
    expect((await find('glucophage', [metformin, pressure]))[0]?.source.id).toBe(metformin.id);
    expect((await find('HTN', [metformin, pressure]))[0]?.source.id).toBe(pressure.id);
  });

  it('never brings a retracted source, nor what merely shares a word with one', async () => {
    const retracted = {
      ...about('retracted', 'Bracing', 'Bracing of the example spine heals every fracture.'),
      status: { kind: 'retracted', notice: 'Retracted by the authors' },
    } as const;
    const loosely = about('loose', 'Feet', 'An example of something quite different, told at length and to no end.');
    const found = await find('bracing spine fracture example', [retracted, loosely]);
    expect(found).toEqual([]);
  });

  it('brings a superseded source after its successor, or when the library has none', async () => {
    const old = superseded('old', 'new', 'Bracing of the example spine lasts 12 weeks.');
    const current = about('new', 'Bracing', 'Bracing of the example spine lasts 6 weeks.');
    const silent = about('new', 'Bracing', 'Nothing else.');
    const ids = async (sources: readonly Source[]) =>
      (await find('how long is the example spine braced', sources)).map(({ source }) => source.id);
    expect(await ids([old, current])).toEqual(['new', 'old']);
    expect(await ids([old])).toEqual(['old']);
    expect(await ids([old, silent])).not.toContain('old');
  });

  it('reads only the kinds of source that it may, however many others come before them', async () => {
    const guidelines = Array.from({ length: 60 }, (_, index) =>
      about(`guideline-${index}`, 'Dose', `The dose of examplone: ${index} mg of examplone is the dose of examplone.`),
    );
    const found = await find('What is the dose of examplone?', [...guidelines, label], 10, ['label']);
    expect(found.map(({ passage }) => passage.section)).toContain('2 Dosage and administration');
    expect(new Set(found.map(({ source }) => source.kind))).toEqual(new Set(['label']));
    const without = await find('What is the dose of examplone?', [label, spine], 10, ['guideline', 'research']);
    expect(without.filter(({ source }) => source.kind === 'label')).toEqual([]);
  });

  it('returns at most the limit, and nothing for words that no source has', async () => {
    expect(await find('examplone', [label, spine], 2)).toHaveLength(2);
    expect(await find('zzyzx', [label, spine])).toEqual([]);
    expect(await find('', [label, spine])).toEqual([]);
  });
});

function about(id: string, heading: string, text: string) {
  return sampleSource({ id, title: `Care of the Example ${heading}`, sections: [{ heading, text }] });
}

function superseded(id: string, by: string, text: string): Source {
  return { ...about(id, 'Bracing', text), status: { kind: 'superseded', by } };
}

async function find(
  question: string,
  sources: readonly Source[],
  limit = 10,
  kinds: readonly SourceKind[] = sourceKinds,
) {
  const index = createMemoryIndex();
  await index.upkeep.rebuild(content({ sources: sources.map(indexedSource) }));
  const library = createMemoryLibrary({ articles: [], sources });
  return findPassages(
    question,
    {
      index: index.passages,
      sources: library.sources,
      labels: createLabelShelf(library.sources, library.library),
      jurisdiction: null,
    },
    { limit, kinds },
  );
}
