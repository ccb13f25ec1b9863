/** A thread in the shorthand of a ward, and what its last question must and must not say once it stands alone. */
export interface HeldBackThread {
  readonly turns: readonly string[];
  /** Each must match what is understood; null when it must be said that it is unclear. */
  readonly says: readonly RegExp[] | null;
  readonly never?: RegExp;
}

/** Written before the rules, and not looked at while they were written. */
export const heldBackThreads: readonly HeldBackThread[] = [
  // quantity
  { turns: ['Ibuprofen dose child fever', '12 kg'], says: [/ibuprofen/i, /12 kg/i, /child/i, /dose/i] },
  { turns: ['What is the dose of ORS for a dehydrated child?', '9kg?'], says: [/ors/i, /9\s?kg/i, /dehydrat/i] },
  { turns: ['metformin in ckd', 'eGFR 28?'], says: [/metformin/i, /eGFR 28/i] },
  { turns: ['What is the first step in acute hyperkalaemia?', 'K 7.1'], says: [/hyperkal/i, /7\.1/, /first step/i] },
  { turns: ['alendronate with CrCl 40', 'CrCl 30?'], says: [/alendronate/i, /CrCl 30/i], never: /\b40\b/ },
  { turns: ['apixaban in AF', '82 yo'], says: [/apixaban/i, /AF/, /82/] },
  { turns: ['mag toxicity signs', 'level 9?'], says: [/mag/i, /toxicity/i, /9/] },
  { turns: ['INR 5 on warfarin, no bleeding', 'and INR 11?'], says: [/warfarin/i, /INR 11/i], never: /INR 5/i },
  // ordinal
  {
    turns: ['Status epilepticus first line', 'second line?'],
    says: [/status epilepticus/i, /second[- ]line/i],
    never: /first/i,
  },
  { turns: ['C diff treatment', 'first recurrence?'], says: [/c diff/i, /recurrence/i] },
  { turns: ['How is anaphylaxis treated?', 'second dose?'], says: [/anaphylaxis/i, /second dose/i] },
  { turns: ['Hypertension first line drug', 'next step?'], says: [/hypertension/i, /next step/i] },
  { turns: ['ondansetron pregnancy', '1st trimester?'], says: [/ondansetron/i, /trimester/i] },
  {
    turns: ['severe hypertension in pregnancy', '2nd drug?'],
    says: [/hypertension/i, /pregnan/i, /2nd drug|second drug/i],
  },
  // route
  {
    turns: ['lorazepam in status epilepticus', 'no iv access'],
    says: [/lorazepam|status epilepticus/i, /iv access/i, /\bno\b|without/i],
  },
  { turns: ['dose of haloperidol for delirium', 'PO?'], says: [/haloperidol/i, /\bPO\b/i, /delirium/i] },
  { turns: ['naloxone overdose', 'intranasal?'], says: [/naloxone/i, /intranasal/i, /overdose/i] },
  { turns: ['prednisone COPD exacerbation', 'iv?'], says: [/prednisone/i, /\biv\b/i, /copd/i] },
  { turns: ['epi for anaphylaxis', 'IM or IV?'], says: [/epi/i, /IM or IV/i, /anaphylaxis/i] },
  // correction
  {
    turns: ['What is the dose of apixaban in DVT?', 'sorry, I meant edoxaban'],
    says: [/edoxaban/i, /dose/i, /DVT/],
    never: /apixaban/i,
  },
  {
    turns: ['Is metoprolol safe in asthma?', 'no, diltiazem'],
    says: [/diltiazem/i, /safe/i, /asthma/i],
    never: /metoprolol/i,
  },
  { turns: ['enoxaparin dose in CKD', 'I mean dialysis'], says: [/enoxaparin/i, /dialysis/i, /dose/i], never: /CKD/ },
  {
    turns: ['acetaminophen max dose adult', 'sorry, child'],
    says: [/acetaminophen/i, /child/i, /max/i],
    never: /adult/i,
  },
  {
    turns: ['Dose of lisinopril in heart failure', 'not lisinopril, losartan'],
    says: [/losartan/i, /dose/i, /heart failure/i],
    never: /lisinopril/i,
  },
  // other drug
  { turns: ['Warfarin', 'and ibuprofen?'], says: [/warfarin/i, /ibuprofen/i] },
  { turns: ['What does lisinopril interact with?', 'with potassium?'], says: [/lisinopril/i, /potassium/i] },
  {
    turns: ['Is ondansetron safe in pregnancy?', 'metoclopramide?'],
    says: [/metoclopramide/i, /pregnan/i, /safe/i],
    never: /ondansetron/i,
  },
  { turns: ['compression fracture pain', 'calcitonin?'], says: [/calcitonin/i, /fracture/i] },
  { turns: ['How is C. diff treated?', 'fidaxomicin?'], says: [/fidaxomicin/i, /c\.? diff/i] },
  // people
  {
    turns: ['What is the dose of enoxaparin for DVT prophylaxis?', 'obese?'],
    says: [/enoxaparin/i, /obes/i, /dose/i],
    never: /is enoxaparin obese/i,
  },
  { turns: ['atorvastatin', 'breastfeeding?'], says: [/atorvastatin/i, /breast/i] },
  { turns: ['oxycodone starting dose', 'elderly'], says: [/oxycodone/i, /elderly/i, /dose/i] },
  { turns: ['metformin before contrast', 'on dialysis?'], says: [/metformin/i, /contrast/i, /dialysis/i] },
  {
    turns: ['asymptomatic bacteriuria treat in elderly?', 'pregnant?'],
    says: [/bacteriuria/i, /pregnan/i],
    never: /elderly/i,
  },
  // contradiction
  {
    turns: ['COPD exacerbation without pneumonia abx', 'what if pneumonia'],
    says: [/copd/i, /pneumonia/i],
    never: /without pneumonia/i,
  },
  {
    turns: ['Is ibuprofen safe in pregnancy?', "what if she isn't pregnant"],
    says: [/ibuprofen/i, /pregnan/i],
    never: /in pregnancy/i,
  },
  { turns: ['metformin dose with eGFR 50', 'what if eGFR is 29'], says: [/metformin/i, /29/], never: /\b50\b/ },
  {
    turns: ['gentamicin dosing in adults', 'in a neonate?'],
    says: [/gentamicin/i, /neonate/i, /dos/i],
    never: /adult/i,
  },
  {
    turns: ['stroke tPA not on anticoagulants', 'what if on anticoagulants'],
    says: [/tPA/i, /anticoagulant/i],
    never: /\bnot\b/i,
  },
  // attribute, three turns
  { turns: ['Ondansetron in pregnancy', 'max dose?'], says: [/ondansetron/i, /pregnan/i, /max/i] },
  { turns: ['Pneumonia', 'azithromycin?', 'how long?'], says: [/azithromycin/i, /pneumonia/i, /how long/i] },
  { turns: ['AF with RVR', 'diltiazem?', 'dose'], says: [/diltiazem/i, /AF/, /dose/i] },
  { turns: ['alendronate', 'kidney?', 'side effects'], says: [/alendronate/i, /side effects/i] },
  { turns: ['hyponatremia', 'correction rate?'], says: [/hyponatremia/i, /rate/i] },
  { turns: ['severe pre-eclampsia bp', 'labetalol?', 'contraindications'], says: [/labetalol/i, /contraindication/i] },
  // new topic
  { turns: ['apixaban dose in AF', 'How is gout treated?'], says: [/^How is gout treated\?$/] },
  { turns: ['C diff treatment', 'foley removal timing'], says: [/^foley removal timing$/] },
  {
    turns: ['Delirium', 'haldol?', 'What is the max dose of acetaminophen?'],
    says: [/^What is the max dose of acetaminophen\?$/],
  },
  // unclear
  { turns: ['How is C. diff treated?', 'that one'], says: null },
  { turns: ['apixaban in AF', 'the other thing?'], says: null },
  { turns: ['Tylenol max dose', '4?'], says: null },
  { turns: ['INR 7 on warfarin', 'left or right?'], says: null },
];
