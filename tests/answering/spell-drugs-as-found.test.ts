import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellDrugsAsFound } from '../../src/answering/spell-drugs-as-found.ts';
import { genericNames } from '../../src/domain/lexicon/drug-names.ts';
import { passagesOf } from '../../src/domain/passage.ts';
import type { Source } from '../../src/domain/source.ts';
import type { FoundPassage } from '../../src/finding/found-passage.ts';
import { sampleLabel, sampleSource } from '../support/samples.ts';

function foundIn(...sources: readonly Source[]): readonly FoundPassage[] {
  return sources.flatMap((source) => passagesOf(source).map((passage) => ({ source, passage, score: 1 })));
}

function labelOf(generic: string, ...brands: readonly string[]): Source {
  return sampleLabel({ id: `${generic}-label`, drug: { generic, brands } });
}

function saying(text: string): Source {
  return sampleSource({ sections: [{ heading: 'Recommendations', text }] });
}

describe('a misspelt drug', () => {
  it.each([
    ['what does warfrin interact with?', 'what does warfarin interact with?', labelOf('warfarin', 'Coumadin')],
    ['Is LISINOPRL safe in pregnancy?', 'Is lisinopril safe in pregnancy?', labelOf('lisinopril')],
    ['contraindications of coumadine', 'contraindications of coumadin', labelOf('warfarin', 'Coumadin')],
    ['dose of examplonne', 'dose of examplone', labelOf('examplone')],
    ['haloperidal in delirium', 'haloperidol in delirium', saying('Haloperidol is not given in invented delirium.')],
  ])('is spelt as the passages spell it: %s', (typed, meant, source) => {
    expect(spellDrugsAsFound(typed, foundIn(source))).toBe(meant);
  });

  it.each([
    ['a drug of its own, which the passages do not name', 'prednisone dose', labelOf('prednisolone')],
    ['a drug of its own, which looks like the one found', 'hydroxyzine dose', labelOf('hydralazine')],
    ['nearer to a drug that was not found', 'hydroxizine dose', labelOf('hydralazine')],
    ['no slip for what was found', 'metoprolol or rivaroxiban', labelOf('apixaban', 'Eliquis')],
    ['an unknown drug by its ending', 'dose of lisinipril', labelOf('lisinopril')],
  ])('stays as it is where it is %s: %s', (_, typed, source) => {
    expect(spellDrugsAsFound(typed, foundIn(source))).toBe(typed);
  });

  it('stays as it is where it may be two of those found', () => {
    const found = foundIn(labelOf('examplone'), labelOf('examplune'));
    expect(spellDrugsAsFound('dose of examplne', found)).toBe('dose of examplne');
    expect(spellDrugsAsFound('dose of examplne', foundIn(labelOf('examplone')))).toBe('dose of examplone');
  });
});

it('no drug that is spelt right becomes another, whatever was found', () => {
  const name = fc.constantFrom(...genericNames.keys());
  fc.assert(
    fc.property(name, fc.array(name, { minLength: 1, maxLength: 8 }), (asked, labelled) => {
      const question = `What is the dose of ${asked}?`;
      expect(spellDrugsAsFound(question, foundIn(...labelled.map((one) => labelOf(one))))).toBe(question);
    }),
  );
});
