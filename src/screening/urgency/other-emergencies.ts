import { call, type Emergency } from './emergency.ts';
import { phrases } from './phrases.ts';

/** The abdomen, the blood's chemistry, limbs and eyes. */
export const otherEmergencies: readonly Emergency[] = [
  {
    recognised: 'A dangerous heart rhythm or rate',
    named: ['rhythm-word'],
    action: `${call} Attach a monitor and defibrillator, record a 12-lead ECG, and get access.`,
    when: [
      ['palpitations', 'fainted'],
      ['palpitations', 'shock'],
      ['palpitations', 'low-pressure'],
      ['palpitations', 'extreme-pulse'],
      ['palpitations', 'breathless'],
      ['extreme-pulse'],
    ],
    unless: ['child', 'young-infant'],
  },
  {
    recognised: 'Signs of acute liver failure',
    action: `${call} Take a paracetamol (acetaminophen) level, INR and glucose, start acetylcysteine if paracetamol is possible, and speak to a liver unit.`,
    when: [
      ['jaundice', 'confused'],
      ['paracetamol', 'confused', 'high-inr'],
      ['jaundice', 'high-inr'],
    ],
  },
  {
    recognised: 'Signs of diabetic ketoacidosis or hyperosmolar crisis',
    action: `${call} Check glucose, ketones, potassium and gas, start intravenous fluids, and do not stop insulin.`,
    when: [
      ['dka-sign', 'diabetic', 'vomiting'],
      ['dka-sign', 'diabetic', 'confused'],
      ['dka-sign', 'diabetic', 'breathless'],
      ['dka-sign', 'high-glucose'],
      ['dka-sign', 'acidosis'],
      ['high-glucose', 'vomiting'],
      ['high-glucose', 'confused'],
      ['high-glucose', 'belly-pain'],
      ['high-glucose', 'breathless'],
    ],
    named: ['dka-word'],
    articles: [{ on: phrases`ketoacidosis|dka|hyperosmolar` }],
  },
  {
    recognised: 'Bloody diarrhoea that can damage the kidneys',
    action:
      'Have the person seen now: check blood count, film, creatinine and hydration. Do not give antibiotics or antimotility drugs before that.',
    when: [
      ['bloody-diarrhoea', 'child'],
      ['bloody-diarrhoea', 'anaemia'],
      ['bloody-diarrhoea', 'shock'],
      ['bloody-diarrhoea', 'fever', 'severe'],
    ],
  },
  {
    recognised: 'Signs of renal colic',
    action:
      'Give pain relief now, check urine, creatinine and temperature, and ask for imaging. Fever, one kidney or no urine: call urology at once.',
    when: [
      ['flank-colic', 'severe'],
      ['flank-colic', 'vomiting'],
      ['flank-colic', 'fever-word'],
      ['flank-colic', 'sudden'],
    ],
  },
  {
    recognised: 'A testicle that may be losing its blood supply',
    action:
      'Call the surgeon or urologist on duty now: hours decide whether it can be saved. Give pain relief and nothing by mouth.',
    when: [['testicle']],
  },
  {
    recognised: 'A limb that may be losing its blood supply, or a spreading deep infection',
    action:
      'Call the surgeon on duty (vascular or orthopaedic) now: hours decide whether it can be saved. Give pain relief and nothing by mouth.',
    when: [['limb-threat']],
    named: ['limb-threat'],
  },
  {
    recognised: 'Signs of an acute abdomen',
    action:
      'Call the surgeon now, give nothing by mouth, get access and give pain relief. A low pressure or a rigid abdomen: call the rapid response team.',
    when: [
      ['right-lower-pain', 'fever-word'],
      ['right-lower-pain', 'fever'],
      ['right-lower-pain', 'vomiting'],
      ['right-lower-pain', 'no-appetite'],
      ['right-lower-pain', 'peritonitis'],
      ['right-lower-pain', 'belly-pain'],
      ['belly-pain', 'peritonitis'],
      ['belly-pain', 'obstruction'],
      ['obstruction', 'vomiting'],
      ['belly-pain', 'severe', 'sudden'],
      ['belly-pain', 'severe', 'vomiting'],
      ['belly-pain', 'severe', 'fever-word'],
      ['belly-pain', 'radiating', 'vomiting'],
      ['belly-pain', 'low-pressure'],
      ['obstruction', 'child'],
      ['belly-pain', 'shock'],
      ['belly-pain', 'fainted'],
    ],
  },
  {
    recognised: 'Sight at risk',
    action:
      'Call the eye doctor on duty now. After a chemical splash, first rinse the open eye with water or saline for at least 30 minutes.',
    when: [
      ['vision-loss'],
      ['red-eye', 'visual-trouble', 'vomiting'],
      ['red-eye', 'visual-trouble', 'headache'],
      ['red-eye', 'visual-trouble', 'severe'],
    ],
  },
  {
    recognised: 'A dangerously high potassium',
    action: `${call} Attach a monitor and record a 12-lead ECG at once; with ECG changes give intravenous calcium first. Repeat the potassium without waiting for it.`,
    when: [['high-potassium'], ['peaked-t'], ['high-potassium-word', 'ecg-changes']],
    named: ['high-potassium-word'],
    articles: [{ on: phrases`hyperkalemia|high potassium` }],
  },
  {
    recognised: 'A dangerous disturbance of hormones, pressure or temperature',
    action: `${call} Attach a monitor, record a 12-lead ECG, and send urgent bloods.`,
    when: [
      ['acidosis'],
      ['heat', 'confused'],
      ['heat', 'cold'],
      ['heat', 'unresponsive'],
      ['extreme-temperature'],
      ['very-high-pressure', 'confused'],
      ['very-high-pressure', 'headache'],
      ['very-high-pressure', 'visual-trouble'],
      ['very-high-pressure', 'breathless'],
    ],
    named: ['chemistry-word', 'heat'],
  },
];
