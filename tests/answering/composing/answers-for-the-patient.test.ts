import { describe, expect, it } from 'vitest';
import { clinicalPart } from '../../../src/domain/answer.ts';
import { askingSources } from '../../support/ask-sources.ts';

const sources = askingSources();

async function ask(raw: string, thread = raw) {
  const { answer, card } = await sources.ask(raw, thread);
  const clinical = clinicalPart(answer);
  if (clinical?.kind !== 'composed') return { kind: clinical?.kind, lead: '', all: '', card };
  const texts = [...clinical.lead, ...clinical.statements].map(({ text }) => text);
  return { kind: 'composed', lead: clinical.lead.map(({ text }) => text).join(' '), all: texts.join('\n'), card };
}

describe("the first line holds for the patient's value", () => {
  it.each([
    ['Rivaroxaban dose AF CrCl 35', /50 mL\/min or less.* 15 mg/, /20 mg/],
    ['rivaroxaban crcl 12', /below 15 mL\/min.*avoided/, /20 mg/],
    ['Is metformin safe with an eGFR of 25?', /contraindicated.*below 30/, /between 30 and/],
    ['METFORMIN EGFR 28', /below 30/, /between 30 and/],
    ['eGFR 40 metformin start?', /Starting metformin.*not recommended/, /below 30/],
    ['metformin contrast egfr 25', /below 30.*stop metformin/s, /between 30 and 60/],
    ['enoxaparin dose crcl 25', /below 30 mL\/min.* 30 mg/, /40 mg/],
    ['EpiPen dose child 12 kg', /0\.01 mg\/kg/, /older than 12 years|6–12 years/],
    ['potassium 6.8 what do I give', /6\.5 mmol\/L or more.*10 units/, /6\.0 to 6\.4/],
  ])('%s', async (question, lead, nowhere) => {
    const answer = await ask(question);
    expect(answer.lead).toMatch(lead);
    expect(answer.all).not.toMatch(nowhere);
  });

  it.each(['potassium 2.8 iv rate', 'Emergency treatment of a potassium below 2.5'])(
    'no high value is treated where a low one was asked about: %s',
    async (question) => expect((await ask(question)).kind).toBe('not-covered'),
  );

  it('both sides of a limit are shown when no value is given', async () => {
    const { all } = await ask('What is the dose of rivaroxaban in atrial fibrillation?');
    expect(all).toMatch(/above 50 mL\/min.*20 mg/);
    expect(all).toMatch(/50 mL\/min or less.*15 mg/);
  });
});

describe('the first line speaks of those who were asked about', () => {
  it.each([
    ['first line HTN med in pregnancy', /labetalol/, /angiotensin|ACE inhibitor/],
    ['NSAIDs in pregnancy', /pregnancy/, /statin|bacteriuria/],
    ['humulin r in pregnancy', /insulin during pregnancy/, /statin|bacteriuria/],
    ['lorazepam dose status epilepticus child', /0\.1 mg\/kg/, /18 years/],
    ['tylenol max dose in 24 hours cirrhosis', /hepatic impairment/, /[Mm]edian|5 times in 24 hours/],
    ['ibuprofen in third trimester', /pregnancy/, /fever/],
  ])('%s', async (question, lead, nowhere) => {
    const answer = await ask(question);
    expect(answer.lead).toMatch(lead);
    expect(answer.all).not.toMatch(nowhere);
  });

  it('a follow-up on pregnancy is answered by what is said of pregnancy', async () => {
    await ask('What is the dose of apixaban in atrial fibrillation?', 'pregnant');
    const { lead, all } = await ask('And in pregnancy?', 'pregnant');
    expect(lead).toMatch(/pregnant/);
    expect(all).not.toMatch(/5 mg/);
  });

  it.each(['lorazepam dose status epilepticus newborn', 'acetaminophen dose for a newborn'])(
    'a dose for adults is no answer: %s',
    async (question) => expect((await ask(question)).kind).toBe('not-covered'),
  );

  it('who is not pregnant is told nothing of pregnancy', async () => {
    const { all } = await ask('patient is not pregnant, can she take atorvastatin');
    expect(all).not.toMatch(/pregnan/);
  });
});

describe('what the question says is so, no sentence denies', () => {
  it('a bleeding patient is treated as bleeding', async () => {
    const { lead, all } = await ask('INR 7 on warfarin with bleeding what do I do');
    expect(lead).toMatch(/prothrombin complex|^$/);
    expect(all).not.toMatch(/no evidence of bleeding|without clinically relevant bleeding/);
  });

  it('who cannot swallow is given nothing by mouth', async () => {
    const { all } = await ask('hypoglycemia in an alert inpatient who cannot swallow');
    expect(all).not.toMatch(/by mouth|able to swallow|juice/);
  });

  it.each(['tPA window hemorrhagic stroke', 'can I give alteplase in hemorrhagic stroke'])(
    'who bleeds into the brain is told nothing that holds for an ischaemic stroke: %s',
    async (question) => {
      const { lead } = await ask(question);
      expect(lead).toMatch(/contraindicated|^$/);
    },
  );

  it('who asks of one illness is told nothing of its opposite', async () => {
    expect((await ask('antibiotic for hospital acquired pneumonia')).all).not.toMatch(/community-acquired/);
    expect((await ask('first line drug type 1 diabetes')).all).not.toMatch(/type 2/);
    expect((await ask('tPA window ischemic stroke')).lead).toMatch(/4\.5 hours/);
  });

  it('who has COPD is at risk of hypercapnia', async () => {
    const { lead, all } = await ask(
      '68 yo man COPD exacerbation, RR 26, SpO2 84% on room air, ABG pH 7.31 pCO2 58. What oxygen target?',
    );
    expect(lead).toMatch(/88–92%/);
    expect(all).not.toMatch(/94–98%/);
  });
});

it.each(['HTN meds while breastfeeding', 'HTN treatment in lactation'])(
  'no sentence on pregnancy answers for who breastfeeds, though its guideline is on both: %s',
  async (question) => expect((await ask(question)).all).not.toMatch(/in pregnancy/),
);

describe('words that are strewn about answer nothing', () => {
  it.each(['stage 3 pressure ulcer dressing', "what's the difference between DOACs", 'NS bolus sepsis'])(
    'not covered: %s',
    async (question) => expect((await ask(question)).kind).toBe('not-covered'),
  );

  it.each([
    ['ORS amount for 10 kg child', /oral rehydration solution/, /acetaminophen|midazolam/],
    ['CAP duration 3 vs 5 days', /pneumonia.*days/, /alendronate/],
    ['max dose of acetaminophen', /4000 mg per day|3 g daily/, /24 g/],
  ])('%s', async (question, lead, nowhere) => {
    const answer = await ask(question);
    expect(answer.lead).toMatch(lead);
    expect(answer.all).not.toMatch(nowhere);
  });
});

describe('a question of a dose is answered by a dose', () => {
  it.each(['dabigatran dose AF', 'amiodarone dose for afib', 'tramadol max dose', 'ASA dose MI'])(
    'or not at all: %s',
    async (question) => expect((await ask(question)).kind).toBe('not-covered'),
  );

  it.each([
    ['fidaxomicin duration', /10 days/],
    ['labetalol max dose', /300 mg/],
    ['fosphenytoin dose status epilepticus', /20 mg PE\/kg/],
    ['What is the dose of sodium zirconium cyclosilicate?', /10 g three times a day/],
    ['calcium gluconate dose hyperkalemia', /6\.8 mmol/],
    ['nifedipine dose severe hypertension pregnancy', /10 mg by mouth/],
  ])('%s', async (question, lead) => expect((await ask(question)).lead).toMatch(lead));
});

describe('a boxed warning', () => {
  it.each([
    ['is haldol safe in dementia', /dementia-related psychosis.*death/],
    ['samsca boxed warning', /initiated and re-initiated in a hospital/],
    ['oxycodone and benzodiazepines', /benzodiazepines.*death/],
  ])('answers what it speaks of: %s', async (question, lead) => expect((await ask(question)).lead).toMatch(lead));

  it('is shown also where there is no answer, with its label', async () => {
    const { kind, card } = await ask('apixaban stopping stroke risk');
    expect(kind).toBe('not-covered');
    expect(card.boxedWarnings.map(({ drug }) => drug)).toEqual(['apixaban']);
    expect(card.sources.map(({ title }) => title).join()).toMatch(/ELIQUIS/);
    expect(card.boxedWarnings[0]?.citations).toEqual([1]);
  });
});

describe('a label is read by its headings', () => {
  it.each([
    ['Can oxycodone be used in renal impairment?', /creatinine clearance less than 60/],
    ['oxycodone liver impairment', /metabolised in the liver/],
  ])('%s', async (question, lead) => expect((await ask(question)).lead).toMatch(lead));
});

it('a category that a source defines is shown with its definition, and the label beside it', async () => {
  const { lead, all } = await ask('Is it safe NOT to stop metformin before CT contrast?');
  expect(lead).toMatch(/Category I is a patient .*For category I patients/s);
  expect(all).toMatch(/between 30 and 60/);
});
