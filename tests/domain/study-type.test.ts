import { describe, expect, it } from 'vitest';
import { studyTypeOf } from '../../src/domain/study-type.ts';

const paper = { title: 'Example treatment of the example spine', abstract: '', publicationTypes: [] };

describe('the design of a study', () => {
  it('is what its indexers say, whatever stands in the abstract', () => {
    const abstract = 'We searched for randomised trials.';
    expect(studyTypeOf({ ...paper, abstract, publicationTypes: ['Journal Article', 'Meta-Analysis'] })).toBe(
      'systematic review',
    );
    expect(studyTypeOf({ ...paper, publicationTypes: ['Randomized Controlled Trial'] })).toBe('randomised trial');
    expect(studyTypeOf({ ...paper, publicationTypes: ['Practice Guideline'] })).toBe('clinical practice guideline');
    expect(studyTypeOf({ ...paper, publicationTypes: ['Review'] })).toBe('narrative review');
  });

  it.each([
    ['Examplone for pain: a systematic review of randomised trials', 'systematic review'],
    ['Examplone for pain: a double-blind trial', 'randomised trial'],
    ['Risk of fracture: a nested case-control study', 'case-control study'],
    ['Outcome after examplone: a population-based cohort', 'cohort study'],
    ['Examplone and rash: a case report', 'case series'],
  ])('is in its title: %s', (title, type) => expect(studyTypeOf({ ...paper, title })).toBe(type));

  it.each([
    ['Patients were randomly assigned to examplone or placebo.', 'randomised trial'],
    ['We retrospectively reviewed the records of 40 adults.', 'cohort study'],
    ['No randomised trials were found. This retrospective study enrolled 40 adults.', 'cohort study'],
  ])('is what the abstract says of its own work: %s', (abstract, type) =>
    expect(studyTypeOf({ ...paper, abstract })).toBe(type),
  );

  it.each(['Further randomised trials are needed.', 'Examplone is a drug.', ''])(
    'is left open in doubt: %s',
    (abstract) => expect(studyTypeOf({ ...paper, abstract })).toBeNull(),
  );
});
