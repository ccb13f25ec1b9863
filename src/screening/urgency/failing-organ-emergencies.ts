import { call, type Emergency } from './emergency.ts';

/** What is seen when the cause is not: named last, when nothing more exact fits. */
export const failingOrganEmergencies: readonly Emergency[] = [
  {
    recognised: 'A threatened airway',
    action: `${call} Keep the person sitting up and calm, give oxygen, and call for someone skilled in airways. If choking and not able to cough: back blows and abdominal thrusts.`,
    when: [
      ['stridor'],
      ['airway-closing'],
      ['throat-swelling', 'breathless'],
      ['drooling', 'fever-word'],
      ['drooling', 'breathless'],
    ],
  },
  {
    recognised: 'Signs of respiratory failure or a severe asthma or COPD attack',
    action: `${call} Sit the person up, give oxygen to the target saturation, and begin inhaled bronchodilators if there is wheeze.`,
    when: [
      ['severe-breathless'],
      ['not-breathing'],
      ['failing-breathing'],
      ['low-oxygen'],
      ['breathless', 'fast-breathing'],
      ['breathless', 'sudden'],
      ['breathless', 'confused', 'deteriorating'],
      ['breathless', 'wheeze', 'inhaler-fails'],
      ['lung-disease', 'wheeze', 'inhaler-fails'],
      ['lung-disease', 'more-breathless'],
      ['breathless', 'brief'],
    ],
  },
  {
    recognised: 'Signs of shock',
    action: `${call} Lay the person flat, give oxygen, get access, and look for bleeding, infection, and allergy.`,
    when: [
      ['low-pressure'],
      ['high-lactate'],
      ['shock', 'deteriorating'],
      ['shock', 'confused'],
      ['shock', 'fainted'],
      ['shock', 'brief'],
      ['shock', 'extreme-pulse'],
    ],
  },
  {
    recognised: 'Reduced consciousness or sudden confusion',
    action: `${call} Open the airway, check the glucose, oxygen and pupils, and turn the person on the side if not alert.`,
    when: [
      ['unresponsive'],
      ['deep-coma'],
      ['confused', 'sudden'],
      ['confused', 'sweating'],
      ['confused', 'hallucinating'],
      ['confused', 'elderly', 'deteriorating'],
      ['seizing'],
    ],
  },
];
