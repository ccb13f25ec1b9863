import { describe, expect, it } from 'vitest';
import type { NonEmpty } from '../../src/domain/non-empty.ts';
import { type Doubt, doubtOf } from '../../src/matching/guard-serving.ts';
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

  it('a number where the question that the board approved has none', () => {
    expect(doubt('INR of 9 on warfarin', 'High INR on warfarin', 'INR 7 on warfarin')).toBeNull();
  });

  it('a number that the approved question has not, but an alias has', () => {
    expect(doubt('INR of 9 on warfarin', 'INR 7 on warfarin', 'INR 9 on warfarin')).toBeNull();
  });

  it('a drug that another wording of the article names', () => {
    expect(
      doubt('Fidaxomicin for C diff?', 'First-line treatment of C diff', 'Is fidaxomicin used for C diff?'),
    ).toBeNull();
  });
});

describe('the question that the board approved, and every alias,', () => {
  const approved = 'How is a high INR on warfarin managed when the patient is not bleeding?';

  it('is looked at, not the nearest wording alone', () => {
    const nearest = readWording('Does a patient with a high INR on warfarin need vitamin K?');
    const question = readWording('Does a bleeding patient with a high INR on warfarin need vitamin K?');
    expect(doubtOf(question, nearest, [readWording(approved), nearest])).toBe('denial');
  });

  it('names the population that an alias may leave out, but for age', () => {
    const doubtFor = (question: string, of: string, alias: string) =>
      doubtOf(readWording(question), readWording(alias), [readWording(of), readWording(alias)]);
    expect(doubtFor('nausea ondansetron', 'ondansetron for nausea in pregnancy', 'ondansetron cleft palate')).toBe(
      'population',
    );
    expect(doubtFor('delirium prevention', 'delirium prevention in an older patient', 'prevent delirium')).toBeNull();
  });

  it('names the number, though an alias leaves it out', () => {
    expect(doubt('enoxaparin 80 mg after surgery', 'enoxaparin 40 mg after surgery', 'enoxaparin after surgery')).toBe(
      'number',
    );
  });

  it('names the drug, unless an alias asks about its class in all words of the question', () => {
    const doubtFor = (question: string) =>
      doubtOf(
        readWording(question),
        readWording('statin in pregnancy category'),
        ['Should atorvastatin be stopped in pregnancy?', 'statin in pregnancy category'].map(readWording),
      );
    expect(doubtFor('statin in pregnancy')).toBeNull();
    expect(doubtFor('statin stopped before surgery in pregnancy')).toBe('drug');
  });
});

it('one of two drugs of an “or” is enough', () => {
  const either = 'What dose of ibuprofen or acetaminophen for a child with fever?';
  expect(doubt('tylenol dose for a child with fever', either)).toBeNull();
  expect(doubt('aspirin dose for a child with fever', either)).toBe('drug');
});

/** Question, nearest wording, further wordings. A doubt without a row does not compile. */
const differences: Readonly<Record<Doubt, NonEmpty<readonly [string, string, ...string[]]>>> = {
  drug: [
    ['dose of xarelto in AF', 'dose of apixaban in AF'],
    ['Which drug is first-line for osteoporosis?', 'Is alendronate first-line for osteoporosis?'],
  ],
  population: [
    ['dose of ondansetron in a child', 'dose of ondansetron'],
    ['Can a patient take ondansetron?', 'Can a breastfeeding patient take ondansetron?'],
  ],
  number: [
    ['What to do for an INR of 3?', 'What to do for an INR of 9?'],
    ['alendronate 70 mg weekly for 2 years', 'alendronate 70 mg weekly for 5 years'],
  ],
  opposite: [
    ['first step in hypokalemia', 'first step in hyperkalemia'],
    ['When do I start warfarin after surgery?', 'When do I stop warfarin after surgery?'],
    ['alteplase window in haemorrhagic stroke', 'alteplase window in ischaemic stroke'],
    ['antibiotic for a second episode of C diff', 'antibiotic for a first episode of C diff'],
    ['antibiotic for recurrent C diff', 'antibiotic for an initial episode of C diff'],
  ],
  subject: [['What are the side effects?', 'What are the side effects of treatment?']],
  denial: [['high INR and bleeding, what now?', 'high INR without bleeding, what now?']],
  want: [
    ['What is the treatment of a compression fracture?', 'What causes a compression fracture?'],
    ['Which antibiotic is given for pneumonia?', 'How many days of antibiotics are given for pneumonia?'],
  ],
  purpose: [['dose of enoxaparin in renal impairment', 'dose of enoxaparin for VTE prophylaxis in renal impairment']],
  'exchanged-word': [['Is candida retested after treatment?', 'Is chlamydia retested after treatment?']],
  'exchanged-end': [
    ['How long is warfarin given for pulmonary embolism?', 'How long is warfarin given after a deep vein thrombosis?'],
  ],
  condition: [['Is aspirin stopped before surgery in a patient with porphyria?', 'Is aspirin stopped before surgery?']],
  unexplained: [
    ['Is a cervical compression fracture braced?', 'Is a compression fracture braced?'],
    ['Is metformin held for gadolinium?', 'Is metformin held?'],
    ['Is a compression fracture with leg weakness braced?', 'Is a compression fracture braced?'],
  ],
  'left-out': [
    [
      'dose of apixaban',
      'dose of apixaban in atrial fibrillation',
      'apixaban dosing in AF',
      'how much apixaban for AF',
    ],
  ],
};
const rows = Object.entries(differences).flatMap(([expected, pairs]) =>
  pairs.map(([question, ...wordings]) => ({ expected, question, wordings })),
);

it.each(rows)(
  'sees the $expected in which questions differ: $question / $wordings',
  ({ expected, question, wordings }) => {
    const [nearest = '', ...others] = wordings;
    expect(doubt(question, nearest, ...others)).toBe(expected);
  },
);

describe('the dose that prevents', () => {
  const approved = 'What dose of enoxaparin is used for VTE prophylaxis in severe renal impairment?';
  const alias = 'Clexane 40 mg with a creatinine clearance of 25, do I reduce?';

  it('is not served for a dose of which nobody said what it is for', () => {
    expect(doubt('enoxaparin dose with creatinine clearance 25', approved, alias)).toBe('purpose');
    expect(doubt('enoxaparin prophylaxis dose with creatinine clearance 25', approved, alias)).not.toBe('purpose');
  });
});
