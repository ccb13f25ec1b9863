import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/domain/statement.ts';
import { findDisagreements } from '../../src/verification/find-disagreements.ts';

function statement(sourceId: string, text: string): Statement {
  const citation = {
    sourceId,
    passageId: `${sourceId}#1`,
    section: 'Results',
    quote: text,
    start: 0,
    end: text.length,
  };
  return { text, kind: 'research', citations: [citation] };
}

const guideline = statement(
  'guideline',
  'The panel recommends strongly against vertebroplasty for a vertebral fracture.',
);
const sham = statement('sham', 'Vertebroplasty was not better than a sham procedure for pain at 1 month.');
const series = statement('series', 'Most patients reported relief of pain after vertebroplasty.');

describe('findDisagreements', () => {
  it('puts guideline and sham-controlled trial against the older series', () => {
    expect(findDisagreements([guideline, sham, series])).toEqual([
      { about: 'vertebroplasty', sides: [guideline, sham, series] },
    ]);
  });

  it.each([
    ['one source says both', sham, statement('sham', series.text)],
    ['they speak of other outcomes', sham, statement('other', 'Vertebroplasty reduced mortality.')],
    ['they speak of other interventions', sham, statement('other', 'Acupuncture relieved pain.')],
    [
      'one says that a result held for all alike',
      series,
      statement('other', 'The result for vertebroplasty did not differ by how long the pain had lasted.'),
    ],
    [
      'one says only that no dose changes',
      statement('a', 'Warfarin reduced the risk of stroke and improved pain.'),
      statement('b', 'No dose adjustment of warfarin is recommended for pain.'),
    ],
    ['they agree', sham, statement('other', 'Vertebroplasty did not improve pain.')],
    [
      'they speak of other people',
      statement('a', 'Zinc improved pain in children.'),
      statement('b', 'Zinc did not improve pain in adults.'),
    ],
    [
      'they speak of other routes',
      statement('a', 'Oral vancomycin reduced recurrence.'),
      statement('b', 'Intravenous vancomycin did not reduce recurrence.'),
    ],
    [
      'one tells only the dose',
      statement('a', 'The panel recommends warfarin 5 mg daily after a stroke.'),
      statement('b', 'Warfarin did not reduce stroke.'),
    ],
  ])('stays silent when %s', (_, one, other) => {
    expect(findDisagreements([one, other])).toEqual([]);
  });
});
