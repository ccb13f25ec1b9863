import { describe, expect, it } from 'vitest';
import { isUnclear } from '../../src/understanding/shorthand/is-unclear.ts';
import { understoodInTurns } from './ward-thread.ts';

/** A thread as a ward types it, and what its last message means; null where nobody can tell. */
type Row = readonly [...turns: string[], understood: string | null];

const apixaban = 'What is the dose of apixaban in atrial fibrillation?';
const ondansetron = 'Can ondansetron be given in pregnancy?';
const highInr = 'How is a high INR on warfarin managed when the patient is not bleeding?';
const seizure = 'lorazepam dose status epilepticus';

const threads: Readonly<Record<string, readonly Row[]>> = {
  'a weight, an age or a laboratory value is told of what was asked': [
    ['Epinephrine child', '15 kg', 'What is the dose of epinephrine in a child with a weight of 15 kg?'],
    ['ibuprofen dose child fever', '9kg?', 'Ibuprofen dose child fever with a weight of 9kg?'],
    ['ibuprofen dose child fever', '6 months old', 'Ibuprofen dose child fever in a patient aged 6 months?'],
    ['INR 7 on warfarin', 'INR 12?', 'INR 12 on warfarin?'],
    [highInr, 'INR 12', 'How is a high INR on warfarin managed with INR 12 when the patient is not bleeding?'],
    ['metformin and contrast', 'eGFR 25?', 'Metformin and contrast with eGFR 25?'],
    [
      'Is metformin stopped before contrast with eGFR 50?',
      'gfr 28',
      'Is metformin stopped before contrast with gfr 28?',
    ],
    ['hyponatremia', 'Na 112', 'Hyponatremia with Na 112?'],
    [apixaban, '85 yo', 'What is the dose of apixaban in atrial fibrillation in a patient aged 85 years?'],
    ['BP threshold in pregnancy', '160/110?', 'BP threshold in pregnancy with a BP of 160/110?'],
    [
      'How many days of antibiotics for pneumonia?',
      '3 days enough?',
      'How many days of antibiotics for pneumonia, 3 days enough?',
    ],
    ['Is 5 days of prednisone enough for COPD?', '14 days?', 'Is 14 days of prednisone enough for COPD?'],
    ['What is the dose of haloperidol for delirium?', '5 mg?', 'What about 5 mg of haloperidol for delirium?'],
  ],
  'what comes next, or once more, is of the same disorder': [
    ['Status epilepticus', 'next drug?', 'What is the next drug for status epilepticus?'],
    [seizure, 'still seizing', 'What is the next step for status epilepticus after lorazepam?'],
    [seizure, '2nd line?', 'What is the second-line treatment for status epilepticus?'],
    [seizure, 'second dose?', 'What is the second dose of lorazepam for status epilepticus?'],
    ['C. diff', 'second episode?', 'What is the treatment for a second episode of C. diff?'],
    ['C diff first episode treatment', 'recurrence?', 'C diff recurrence treatment?'],
    ['How is C. diff treated?', 'first recurrence', 'How is C. diff treated in a first recurrence?'],
    ['What is the first step in acute hyperkalaemia?', 'then what?', 'What is the next step for acute hyperkalaemia?'],
    ['K 6.8 with ECG changes', 'next step?', 'What is the next step for K 6.8 with ECG changes?'],
    ['What is the first-line drug for hypertension?', 'second line', 'What is the second-line drug for hypertension?'],
  ],
  'a route is that of the drug': [
    ['Tylenol', 'iv?', 'IV tylenol?'],
    [apixaban, 'po or iv', 'Is apixaban given po or iv in atrial fibrillation?'],
    [seizure, 'im?', 'IM lorazepam dose status epilepticus?'],
    [seizure, 'no iv access', 'Lorazepam dose status epilepticus without IV access?'],
    ['What is the dose of IV acetaminophen?', 'oral', 'What is the dose of oral acetaminophen?'],
    ['Status epilepticus', 'buccal?', 'What buccal drug is given for status epilepticus?'],
  ],
  'what is put right takes the place of what was wrong': [
    ['What is the dose of apixaban in DVT?', 'no I meant rivaroxaban', 'What is the dose of rivaroxaban in DVT?'],
    [apixaban, 'sorry, DVT', 'What is the dose of apixaban in DVT?'],
    [apixaban, 'not apixaban, edoxaban', 'What is the dose of edoxaban in atrial fibrillation?'],
    ['oxycodone starting dose', 'no, hydromorphone', 'Hydromorphone starting dose?'],
    ['Is metoprolol safe in adults with asthma?', 'i meant kids', 'Is metoprolol safe in children with asthma?'],
    [
      'Does apixaban interact with amiodarone?',
      'oops, meant rivaroxaban',
      'Does rivaroxaban interact with amiodarone?',
    ],
    ['metformin eGFR 45', 'sorry, eGFR 25', 'Metformin eGFR 25?'],
  ],
  'another drug is asked the same, or asked about together with the first': [
    ['Lisinopril', 'and lithium?', 'Does lisinopril interact with lithium?'],
    ['What is the dose of lisinopril?', 'and losartan?', 'What is the dose of losartan?'],
    ['What is the dose of lisinopril?', 'with ibuprofen?', 'Does lisinopril interact with ibuprofen?'],
    ['Does lisinopril interact with ibuprofen?', 'lithium?', 'Does lisinopril interact with lithium?'],
    [apixaban, 'xarelto?', 'What is the dose of xarelto in atrial fibrillation?'],
    ['ibuprofen or naproxen dose child fever', 'and tylenol?', 'Tylenol dose child fever?'],
    ['alteplase in stroke', 'on apixaban?', 'Alteplase in stroke on apixaban?'],
    ['Delirium', 'haldol?', 'What about haldol for delirium?'],
    ['C diff treatment', 'vanco?', 'What about vanco for C diff?'],
    ['severe hypertension in pregnancy', 'labetalol', 'What about labetalol for severe hypertension in pregnancy?'],
  ],
  'people give way to people': [
    ['lovenox dvt prophylaxis', 'obese?', 'Lovenox dvt prophylaxis in an obese patient?'],
    ['alendronate', 'kidney?', 'Alendronate in renal impairment?'],
    [apixaban, 'elderly', 'What is the dose of apixaban in atrial fibrillation in the elderly?'],
    ['max acetaminophen dose in adults', 'in a child', 'Max acetaminophen dose in a child?'],
    ['max acetaminophen dose adult', 'child?', 'Max acetaminophen dose in a child?'],
    ['asymptomatic bacteriuria elderly', 'pregnant?', 'Asymptomatic bacteriuria in pregnancy?'],
    ['eliquis and pregnancy', 'breastfeeding?', 'Eliquis while breastfeeding?'],
    ['Is lisinopril safe in pregnancy?', "what if she's not pregnant", "Is lisinopril safe if she's not pregnant?"],
  ],
  'what cannot be true together is not asked together': [
    ['INR 7 on warfarin no bleeding', 'what if bleeding', 'INR 7 on warfarin with bleeding?'],
    [highInr, 'what if bleeding', 'How is a high INR on warfarin managed with bleeding?'],
    ['INR 7 on warfarin with bleeding', 'what if no bleeding', 'INR 7 on warfarin without bleeding?'],
    ['metformin eGFR 45', 'what if egfr is 25', 'Metformin if egfr is 25?'],
    ['SpO2 target COPD', 'no COPD?', 'SpO2 target without COPD?'],
    ['provoked DVT duration', 'unprovoked?', 'Unprovoked DVT duration?'],
  ],
  'an attribute is asked with everything that the thread bound it to': [
    ['ondansetron in pregnancy', 'dose?', 'What is the dose of ondansetron in pregnancy?'],
    [ondansetron, 'max?', 'What is the max dose of ondansetron in pregnancy?'],
    [ondansetron, 'what is the dose?', 'What is the dose of ondansetron in pregnancy?'],
    ['Delirium', 'haldol?', 'dose', 'What is the dose of haldol for delirium?'],
    [
      'Should haloperidol be given for delirium?',
      'does it prolong the QT?',
      'dose?',
      'What is the dose of haloperidol for delirium?',
    ],
    [
      'severe hypertension in pregnancy',
      'labetalol?',
      'iv dose',
      'What is the IV dose of labetalol for severe hypertension in pregnancy?',
    ],
    ['prednisone dose COPD exacerbation', 'duration?', 'What is the duration of prednisone for COPD exacerbation?'],
    ['mag toxicity signs', 'antidote?', 'What is the antidote for mag toxicity?'],
    ['C diff treatment', 'vancomycin dose', 'What is the vancomycin dose for C diff?'],
    [
      'asymptomatic bacteriuria in pregnancy',
      'which antibiotic?',
      'What is the antibiotic for asymptomatic bacteriuria in pregnancy?',
    ],
    [apixaban, 'contraindications', 'What are the contraindications of apixaban?'],
    ['Epinephrine child', '15 kg', 'repeat?', 'Should epinephrine be repeated in a child with a weight of 15 kg?'],
    [apixaban, 'crushed?', 'Can apixaban be crushed?'],
    [
      'How should a patient take alendronate?',
      'missed dose?',
      'How should a patient take alendronate after a missed dose?',
    ],
    ['compression fracture treatment', 'is it treatable', 'Is compression fracture treatable?'],
  ],
  'another disorder takes the place of the first, unless a patient lives with it': [
    [apixaban, 'dvt?', 'What is the dose of apixaban in dvt?'],
    ['pneumonia abx duration', 'and for UTI?', 'UTI abx duration?'],
    ['SpO2 target COPD', 'asthma?', 'SpO2 target asthma?'],
    ['provoked DVT duration', 'cancer?', 'Provoked DVT duration with cancer?'],
  ],
  'a new topic inherits nothing': [
    ['apixaban dose in AF', 'How is gout treated?', 'How is gout treated?'],
    ['apixaban dose in AF', 'gout treatment', 'gout treatment'],
    ['apixaban dose in AF', 'metformin dose?', 'metformin dose?'],
    ['Delirium', 'haldol?', 'What is the maximum dose of acetaminophen?', 'What is the maximum dose of acetaminophen?'],
    ['C diff treatment', 'When should a urinary catheter be removed?', 'When should a urinary catheter be removed?'],
    [ondansetron, 'Is lisinopril safe in children?', 'Is lisinopril safe in children?'],
    ['lisinopril', 'warfarin and ibuprofen', 'warfarin and ibuprofen'],
  ],
  'a word that nobody can tell the meaning of is unclear': [
    [apixaban, 'that one', null],
    ['Tylenol max dose', '4?', null],
    ['C. diff', 'the other', null],
    ['How is delirium prevented?', 'left side?', null],
    [seizure, 'both', null],
    [apixaban, 'are you sure?', null],
    [apixaban, 'source?', null],
    ['gout', 'pneumonia', null],
  ],
};

for (const [claim, rows] of Object.entries(threads)) {
  describe(claim, () => {
    it.each(
      rows.map((row) => ({ turns: row.slice(0, -1).flatMap((turn) => turn ?? []), understood: row.at(-1) ?? null })),
    )('$turns', ({ turns, understood }) => {
      const all = understoodInTurns(turns);
      const last = all.at(-1) ?? '';
      const unclear = last === turns.at(-1) && isUnclear(last, all.slice(0, -1));
      expect(unclear ? null : last).toBe(understood);
    });
  });
}
