import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../src/verification/check-statement.ts';

function failedChecks(statement: string, ...quotes: readonly string[]): readonly string[] {
  return checkStatement(statement, quotes).checks.flatMap(({ name, passed }) => (passed ? [] : [name]));
}

/** One word or figure of the quote is another in the statement. The check named must be among those that fail. */
const altered: readonly (readonly [check: string, quote: string, statement: string])[] = [
  ['numbers', 'The dose of atorvastatin is 40 mg daily.', 'The dose of atorvastatin is 80 mg daily.'],
  ['numbers', 'Rash was seen in 12 of 340 patients.', 'Rash was seen in 1.2 of 340 patients.'],
  ['numbers', 'The range was 20–40 mg, and 80 mg was the limit.', 'The range was 20–80 mg, and 80 mg was the limit.'],
  ['numbers', 'Three doses are given.', 'Four doses are given.'],
  ['numbers', 'Falls fell from 15.0% to 9.9%.', 'Falls fell from 9.9% to 15.0%.'],
  ['units', 'Levothyroxine is started at 25 mcg daily.', 'Levothyroxine is started at 25 mg daily.'],
  ['units', 'Wait for 48 hours.', 'Wait for 48 days.'],
  ['units', 'The infusion holds 2 mg/mL.', 'The infusion holds 2 mg.'],
  ['units', 'Nausea occurred in 20% of adults.', 'Nausea occurred in 20 of adults.'],
  ['frequency', 'Methotrexate 15 mg is taken once weekly.', 'Methotrexate 15 mg is taken once daily.'],
  ['frequency', 'Alendronate is taken weekly.', 'Alendronate is taken twice weekly.'],
  ['frequency', 'Give it every 6 hours.', 'Give it every 8 hours.'],
  ['comparator', 'Use it in adults aged 65 years or older.', 'Use it in adults aged 65 years or younger.'],
  ['comparator', 'Infuse over at least 30 minutes.', 'Infuse over at most 30 minutes.'],
  ['comparator', 'The dose is up to 4 g per day.', 'The dose is more than 4 g per day.'],
  ['drug', 'LIPITOR lowers cholesterol.', 'Zocor lowers cholesterol.'],
  ['drug', 'Warfarin is continued.', 'Apixaban is continued.'],
  ['dose-form', 'Swallow the tablet whole.', 'Swallow the capsule whole.'],
  ['dose-form', 'Vancomycin is given orally.', 'Vancomycin is given intravenously.'],
  ['population', 'The trial studied women aged 50 years.', 'The trial studied men aged 50 years.'],
  ['population', 'It is safe in adults.', 'It is safe in children.'],
  ['population', 'Use it in pregnant women only.', 'Use it in women only.'],
  ['population', 'Older and younger patients did as well.', 'Older and pregnant patients did as well.'],
  ['direction', 'Exercise reduced the risk of falls.', 'Exercise increased the risk of falls.'],
  ['direction', 'Pain was better with placebo.', 'Pain was worse with placebo.'],
  ['direction', 'Take it before meals.', 'Take it after meals.'],
  ['direction', 'The drug is indicated in asthma.', 'The drug is contraindicated in asthma.'],
  ['direction', 'Bleeding was more frequent with alteplase.', 'Bleeding was less frequent with alteplase.'],
  ['negation', 'Opioids are recommended for acute pain.', 'Opioids are not recommended for acute pain.'],
  ['negation', 'Opioids are not recommended for acute pain.', 'Opioids are recommended for acute pain.'],
  ['negation', 'The panel recommends screening.', 'The panel recommends against screening.'],
  ['negation', 'Patients with cirrhosis were studied.', 'Patients without cirrhosis were studied.'],
  ['negation', 'Pregnant women were studied.', 'Non-pregnant women were studied.'],
  ['negation', 'Avoid ibuprofen in the third trimester.', 'Use ibuprofen in the third trimester.'],
  ['negation', 'Starting it below an eGFR of 45 is not recommended.', 'Do start it below an eGFR of 45: recommended.'],
  ['entailment', 'Qwertolan cured the cough.', 'Asdfolan cured the cough.'],
  ['entailment', 'The left kidney was removed.', 'The left lobe was removed.'],
  ['entailment', 'The renal dose is lower.', 'Patients like the colour of the box.'],
];

/** The same said otherwise. */
const faithful: readonly (readonly [quote: string, statement: string])[] = [
  ['Take 2 tablets.', 'Take two tablets.'],
  ['Nausea occurred in 8.2% of adults.', 'Nausea occurred in 8.2 percent of adults.'],
  ['Nausea occurred in 8.2% of adults.', 'Nausea occurred in 8.2 per cent of adults.'],
  ['The dose is 40 mg daily.', 'The dose is 40 milligrams daily.'],
  ['The dose is 40 mg/day.', 'The dose is 40 mg per day.'],
  ['The dose is 40 mg once daily.', 'The dose is 40 mg every day.'],
  ['The maximum is 4 g a day.', 'The maximum is 4,000 mg a day.'],
  ['Repeat after 2 days.', 'Repeat after 48 hours.'],
  ['Doses of 10–80 mg were used.', 'Doses of 10 to 80 mg were used.'],
  ['Doses of 10‑80 mg were used.', 'Doses of 10-80 mg were used.'],
  ['The change was −0.7 points.', 'The change was -0.7 points.'],
  ['Use it in adults aged ≥65 years.', 'Use it in adults aged 65 years or older.'],
  ['LIPITOR lowers cholesterol.', 'Atorvastatin lowers cholesterol.'],
  ['Vancomycin is given by mouth.', 'Vancomycin is given orally.'],
  ['Paediatric patients were studied.', 'Children were studied.'],
  ['The tumour was randomised.', 'The tumor was randomized.'],
  ['Rash (erythema) is common.', 'Rash is common.'],
  ['Rash (which was not severe) is common.', 'Rash is common.'],
  ['Warfarin should not be used in pregnancy.', 'Warfarin is contraindicated in pregnancy.'],
  ['Ibuprofen should not be used in the third trimester.', 'Avoid ibuprofen in the third trimester.'],
  ['The groups did not differ significantly.', "The groups didn't differ significantly."],
  ['Metformin cannot be used.', 'Metformin can not be used.'],
  ['In adults with asthma, albuterol relieves wheeze.', 'Albuterol relieves wheeze in adults with asthma.'],
  ['Statins reduce LDL and increase HDL.', 'Statins increase HDL and reduce LDL.'],
  ['Exercise reduced the risk of falls.', 'Exercise decreased the risk of falls.'],
  ['It not only lowers LDL but also raises HDL.', 'It lowers LDL and raises HDL.'],
  ['Atrial fibrillation was common.', 'AF was common.'],
];

const openings = [
  'According to the label, ',
  'The guideline states that ',
  'Per the prescribing information, ',
  'The study found that ',
  'Of note, ',
];

describe('checkStatement', () => {
  it.each(altered)('stops altered %s: "%s" told as "%s"', (check, quote, statement) => {
    expect(failedChecks(statement, quote)).toContain(check);
  });

  it.each(faithful)('lets pass "%s" told as "%s"', (quote, statement) => {
    expect(failedChecks(statement, quote)).toEqual([]);
  });

  it.each(openings)('lets pass who says it: "%s"', (opening) => {
    for (const [, quote] of altered)
      expect(failedChecks(`${opening}${quote[0]?.toLowerCase()}${quote.slice(1)}`, quote)).toEqual([]);
  });

  it('stops an altered statement behind such an opening', () => {
    for (const [check, quote, statement] of altered)
      expect(failedChecks(`According to the label, ${statement}`, quote)).toContain(check);
  });

  it('stops a statement in which two drugs, figures or groups changed places', () => {
    expect(failedChecks('Apixaban was superior to warfarin.', 'Warfarin was superior to apixaban.')).toContain('drug');
    expect(failedChecks('It raises LDL and lowers HDL.', 'It lowers LDL and raises HDL.')).not.toEqual([]);
    expect(
      failedChecks(
        'Falls: 1.1% on placebo and 2.2% on alendronate.',
        'Falls: 2.2% on placebo and 1.1% on alendronate.',
      ),
    ).toContain('numbers');
  });

  it('reads all quotes of a statement together', () => {
    const quotes = ['The dose of alendronate is 70 mg once weekly.', 'Alendronate is taken with plain water.'];
    expect(failedChecks('Alendronate 70 mg is taken once weekly with plain water.', ...quotes)).toEqual([]);
    expect(failedChecks('Alendronate 70 mg is taken once weekly with plain water.', quotes[0] ?? '')).toEqual([]);
    expect(failedChecks('Alendronate 35 mg is taken once weekly with plain water.', ...quotes)).toContain('numbers');
  });

  it('lets a statement repeat one of two sentences, whatever the other denies', () => {
    const quote = 'Vertebroplasty was not better than a sham. Calcitonin eased pain for 4 weeks.';
    expect(failedChecks('Calcitonin eased pain for 4 weeks.', quote)).toEqual([]);
  });

  it('stops what has no words, no quote, or no end', () => {
    const quote = 'Warfarin is continued.';
    expect(checkStatement('', [quote]).passed).toBe(false);
    expect(checkStatement(quote, []).passed).toBe(false);
    expect(checkStatement(quote, ['']).passed).toBe(false);
    expect(checkStatement(`${quote} `.repeat(200), [quote]).passed).toBe(false);
  });

  it('tells every check by name, in one order', () => {
    const names = checkStatement('Warfarin is continued.', ['Warfarin is continued.']).checks.map(({ name }) => name);
    expect(names).toEqual([
      'numbers',
      'units',
      'frequency',
      'comparator',
      'drug',
      'dose-form',
      'population',
      'direction',
      'negation',
      'entailment',
    ]);
  });
});
