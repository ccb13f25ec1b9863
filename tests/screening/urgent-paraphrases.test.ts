import { describe, expect, it } from 'vitest';
import { recogniseUrgency } from '../../src/screening/recognise-urgency.ts';

/** Ward shorthand, capitals and slips of the keyboard. Invented, and plainly so. */
const urgent: readonly (readonly [line: string, recognised: RegExp])[] = [
  // Breath and pulse
  ['child not breathing', /arrest/],
  ['newborn not breathing', /arrest/],
  ['kid not brething', /arrest/],
  ['pt stopped breathing', /arrest/],
  ['PATIENT IN RESPIRATORY ARREST', /arrest/],
  ['adult not breathing no pulse', /arrest/],
  ['infant apneic and blue', /arrest/],
  ['found down, not breathing normally', /arrest/],
  ['baby limp and blue', /arrest/],
  ['vfib arrest, amio dose?', /arrest/],
  ['child choking on a grape', /Choking/],
  ['patient is barely breathing', /too slow/],
  ['resps 6, drowsy', /too slow/],
  ['trach dislodged, sats 80', /airway/],
  ['lips blue, wheezy', /respiratory failure/],
  ['acute asthma silent chest', /respiratory failure/],
  // Opioids and magnesium
  ['not breathing after fentanyl', /opioid/],
  ['my patient is unresponsive after oxycodone RR 4', /opioid/],
  ['RR=6 on morphine PCA', /opioid/],
  ['resp rate 5 after versed and fentanyl', /opioid/],
  ['4 breaths per minute after methadone', /opioid/],
  ['pt unresponsve post morphine', /opioid/],
  ['OD on heroin, agonal', /opioid/],
  ['on mag drip, no reflexes', /magnesium/],
  // Brain and cord
  ['pt siezing x 8 min ativan dose', /seizure/],
  ['PT SEIZING NO IV', /seizure/],
  ['L sided weakness, LKW 30 min ago', /stroke/],
  ['FACIAL DROOP AND SLURRED SPEECH LKW 0800', /stroke/],
  ['new VCF on xray with leg weakness', /cord/],
  ['L1 burst fx now cant move legs', /cord/],
  ['compression fracture, lost bladder control', /cord/],
  ['back pain, numb between the legs', /cord/],
  ['T8 mets, new leg numbness', /cord/],
  ['back pain w/ bilat leg weakness', /cord/],
  // Allergy, sugar, potassium
  ['ANAPHALAXIS AFTER CEFTRIAXONE EPI DOSE', /anaphylaxis/],
  ['anaphylactic to contrast, bp 70/40', /anaphylaxis/],
  ['throat closing after bee sting', /anaphylaxis/],
  ['bgl 1.9 mmol drowsy', /low blood sugar/],
  ['K+ 7.4 wide QRS', /potassium/],
  ['hyperkalemia with ECG changes', /potassium/],
  ['DKA pH 6.9', /ketoacidosis/],
  ['adrenal crisis, hydrocortisone dose?', /hormones/],
  // Pregnancy
  ['BP 165/112 at 34 weeks', /pregnancy/],
  ['34+2 wks, 170/115, labetalol?', /pregnancy/],
  ['preeclampsia BP 172/114', /pregnancy/],
  ['postpartum day 2 BP 168/112', /pregnancy/],
  ['PPH WHAT FIRST', /obstetric/],
  // Bleeding, injury, infection, poison
  ['GI bleed, BP 80/40', /bleeding/],
  ['tension pneumo', /injury/],
  ['on eliquis hit head now vomiting', /injury/],
  ['temp 40.1 hr 140 bp 82/40 confused', /sepsis/],
  ['fever and petechial rash, toddler', /rash/],
  ['took 40 tylenol an hour ago', /poisoning/],
  ['PE w/ hypotension tpa dose', /clot in the lung/],
  ['ANAPHYLAXIS!', /anaphylaxis/],
  ['sz 12 min no iv im midazolam dose', /seizure/],
  ['seizng again', /seizure/],
  ['brady 32 and syncopal', /rhythm/],
  ['torsades, mag dose', /rhythm/],
  ['bs 18 wont wake up', /low blood sugar/],
  ['purpuric rash and fever', /rash/],
  ['meningitis suspected, first antibiotic?', /meningitis/],
  ['leg cold no pulse after cath', /limb/],
  ['head injury blown pupil', /injury/],
  ['opiod overdose narcan dose', /opioid/],
  ['narcan given still RR 6', /opioid/],
  ['pt oversedated after dilaudid sats 80', /opioid/],
  ['variceal bleed octreotide dose', /bleeding/],
  ['my patient is short of breath', /respiratory failure/],
];

const calm: readonly string[] = [
  'no pulse deficit, no chest pain, discharge meds?',
  'pt breathing well after fentanyl, RR 14',
  'not breathing well at night, CPAP pressure?',
  'Does sleep apnea cause apneic spells?',
  'Which opioid is safest in CKD?',
  'morphine dose for RR 18 and pain 8/10',
  'RR 0.85 for death on statins, is that significant?',
  'trouble breathing through nose 2 days, decongestant?',
  'Can fentanyl patches be cut?',
  'naloxone prescribing with chronic opioids: who needs it?',
  'VCF no leg weakness, intact bladder, brace?',
  'compression fracture, normal neuro exam, calcitonin?',
  'back pain for years, one foot numb',
  'BP 138/84 at 34 weeks, aspirin?',
  'What blood pressure is severe in pregnancy?',
  'MAG LEVEL 1.6 REPLACE?',
  'METFORMIN DOSE EGFR 40',
  'K 3.1 oral replacement',
  'glucose 6.2 mmol before breakfast, adjust insulin?',
  'Advair 250/50 twice daily with propranolol?',
  'store insulin at 25 C?',
  'odd rash after shaving',
  'compression stocking sizing for a tall man',
  'anaphylaxis to penicillin years ago, cephalexin ok?',
  'pulse ox probe on cold finger, reading reliable?',
  'no pulse deficit in AF, rate 80',
  'hydrocodone constipation, senna dose?',
  'naloxone kit for discharge on oxycodone?',
  'aspirin 81 mg od after stents?',
  'took 20 mg lisinopril twice today',
];

describe('an emergency in ward shorthand', () => {
  it.each(urgent)('is recognised in %j', (line, recognised) => {
    expect(recogniseUrgency(line)?.recognised ?? null).toMatch(recognised);
  });
});

describe('a line without an emergency', () => {
  it.each(calm)('gets no banner: %j', (line) => {
    expect(recogniseUrgency(line)).toBeNull();
  });
});

describe('what to do', () => {
  it('names naloxone for an opioid, and no bronchodilator for an arrest', () => {
    expect(recogniseUrgency('not breathing after fentanyl')?.action).toMatch(/naloxone/);
    expect(recogniseUrgency('child not breathing')?.action).toMatch(/compressions/);
    expect(recogniseUrgency('child not breathing')?.action).not.toMatch(/bronchodilator/);
  });
});
