import { describe, expect, it } from 'vitest';
import { doubtOf } from '../../src/matching/guard-serving.ts';
import { readWording } from '../../src/matching/read-wording.ts';

function doubt(question: string, wording: string, ...others: readonly string[]) {
  const best = readWording(wording);
  return doubtOf(readWording(question), best, [best, ...others.map(readWording)]);
}

describe('no rule stands against', () => {
  it.each([
    ['Is Fosamax safe in CKD?', 'Can alendronate be used in a patient with kidney impairment?'],
    ['pregnant pt on lipitor, stop it?', 'Should atorvastatin be stopped in pregnancy?'],
    ['HTN first line med', 'Which drug is first-line for high blood pressure?'],
    ['Can I take azithromicin with food?', 'Can azithromycin be taken with food?'],
  ])('%s for %s', (question, wording) => {
    expect(doubt(question, wording)).toBeNull();
  });

  it('a number that one wording of the article has no number beside', () => {
    expect(doubt('INR of 9 on warfarin', 'INR 7 on warfarin', 'High INR on warfarin')).toBeNull();
  });

  it('a drug that another wording of the article names', () => {
    expect(
      doubt('Fidaxomicin for C diff?', 'First-line treatment of C diff', 'Is fidaxomicin used for C diff?'),
    ).toBeNull();
  });
});

it.each([
  ['drug', 'dose of xarelto in AF', 'dose of apixaban in AF'],
  ['drug', 'Which drug is first-line for osteoporosis?', 'Is alendronate first-line for osteoporosis?'],
  ['population', 'dose of ondansetron in a child', 'dose of ondansetron'],
  ['population', 'Can a patient take ondansetron?', 'Can a breastfeeding patient take ondansetron?'],
  ['number', 'What to do for an INR of 3?', 'What to do for an INR of 9?'],
  ['opposite', 'first step in hypokalemia', 'first step in hyperkalemia'],
  ['opposite', 'When do I start warfarin after surgery?', 'When do I stop warfarin after surgery?'],
  ['denial', 'high INR and bleeding, what now?', 'high INR without bleeding, what now?'],
  ['subject', 'What are the side effects?', 'What are the side effects of treatment?'],
  ['exchanged-word', 'Is candida retested after treatment?', 'Is chlamydia retested after treatment?'],
  ['condition', 'Is aspirin stopped before surgery in a patient with porphyria?', 'Is aspirin stopped before surgery?'],
])('sees the %s in which questions differ: %s / %s', (expected, question, wording) => {
  expect(doubt(question, wording)).toBe(expected);
});
