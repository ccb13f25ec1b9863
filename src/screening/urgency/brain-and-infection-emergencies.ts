import { call, type Emergency } from './emergency.ts';

export const brainAndInfectionEmergencies: readonly Emergency[] = [
  {
    recognised: 'Signs of a stroke',
    action: `${call} Note when the person was last well, check the glucose, give nothing by mouth, and ask for brain imaging at once.`,
    when: [['stroke-sign'], ['numb-side', 'sudden'], ['numb-side', 'visual-trouble']],
    unless: ['bells'],
    named: ['stroke-word'],
  },
  {
    recognised: 'Signs of meningitis or another infection of the brain',
    action: `${call} Take blood cultures and give the first antibiotic without waiting for scans or a lumbar puncture.`,
    when: [
      ['fever-word', 'stiff-neck'],
      ['fever', 'stiff-neck'],
      ['headache', 'stiff-neck', 'photophobia'],
      ['headache', 'stiff-neck', 'vomiting'],
      ['headache', 'photophobia', 'fever-word'],
      ['headache', 'photophobia', 'fever'],
      ['fever-word', 'headache', 'confused'],
      ['fever-word', 'blood-rash', 'confused'],
      ['fever-word', 'blood-rash', 'vomiting'],
      ['fever-word', 'blood-rash', 'stiff-neck'],
      ['fever-word', 'seizing', 'confused'],
    ],
    named: ['meningitis-word'],
  },
  {
    recognised: 'A sudden, severe headache',
    action: `${call} Ask for brain imaging at once; watch consciousness and pupils.`,
    when: [
      ['worst-headache'],
      ['headache', 'sudden', 'severe'],
      ['headache', 'sudden', 'vomiting'],
      ['headache', 'unresponsive'],
    ],
  },
  {
    recognised: 'Signs of tetanus, botulism or spreading paralysis',
    action: `${call} Watch breathing and swallowing closely, keep the surroundings quiet, and ask for intensive care.`,
    when: [['tetanus']],
  },
  {
    recognised: 'Signs of pressure on the spinal cord or cauda equina',
    action: 'Ask for an urgent MRI of the spine and a spinal surgeon now; check bladder, sensation and anal tone.',
    when: [['cord'], ['back-pain', 'bladder-or-bowel']],
    named: ['cord'],
  },
  {
    recognised: 'Fever after travel to a malarial area',
    action:
      'Send malaria tests now and have the person seen today: falciparum malaria can kill within a day. Drowsiness, seizure or breathlessness: call the emergency or rapid response team.',
    when: [
      ['fever-word', 'travelled'],
      ['fever', 'travelled'],
    ],
  },
  {
    recognised: 'Fever with a rash that can be serious',
    action:
      'Have the person seen by a clinician now: meningococcal and tick-borne infection are treated on suspicion. Drowsiness, a stiff neck or a rash that does not fade: call the emergency or rapid response team.',
    when: [
      ['fever-word', 'blood-rash', 'headache'],
      ['fever-word', 'blood-rash', 'child'],
      ['fever-word', 'rash', 'headache'],
      ['fever-word', 'rash', 'tick-or-outdoors'],
      ['fever-word', 'blood-rash', 'deteriorating'],
      ['fever-word', 'blood-rash', 'brief'],
      ['fever', 'blood-rash', 'brief'],
    ],
  },
  {
    recognised: 'Signs of sepsis or a severe infection',
    action: `${call} Take a lactate and blood cultures, give antibiotics within the hour and fluids if the pressure is low.`,
    when: [
      ['fever', 'low-pressure'],
      ['fever-word', 'low-pressure'],
      ['fever-word', 'shock'],
      ['fever-word', 'confused'],
      ['fever', 'confused'],
      ['infection', 'low-pressure'],
      ['infection', 'shock'],
      ['infection', 'high-lactate'],
      ['infection', 'low-oxygen'],
      ['fever', 'low-oxygen'],
      ['fever', 'fast-breathing'],
      ['fever-word', 'fast-breathing', 'infection'],
      ['infection', 'confused', 'elderly'],
      ['fever-word', 'immunosuppressed'],
      ['fever', 'immunosuppressed'],
      ['fever', 'young-infant'],
      ['fever-word', 'young-infant'],
      ['fever-word', 'jaundice', 'belly-pain'],
    ],
    unless: ['dka-sign'],
    named: ['sepsis-word'],
  },
];
