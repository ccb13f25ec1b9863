import { call, type Emergency } from './emergency.ts';
import { phrases } from './phrases.ts';

/** What is seen when the cause is not: named last, when nothing more exact fits. */
export const failingOrganEmergencies: readonly Emergency[] = [
  {
    recognised: 'A threatened airway',
    action: `${call} Keep the person sitting up and calm, give oxygen, and call for someone skilled in airways.`,
    when: [
      ['stridor'],
      ['airway-closing'],
      ['throat-swelling', 'breathless'],
      ['drooling', 'fever-word'],
      ['drooling', 'breathless'],
    ],
  },
  {
    recognised: 'Breathing that is too slow',
    action: `${call} Open the airway, support breathing by bag and mask, attach a monitor, check the glucose and the pupils, and give naloxone if an opioid is possible.`,
    when: [
      ['very-slow-breathing'],
      ['barely-breathing'],
      ['slow-breathing-word', 'low-oxygen'],
      ['slow-breathing-word', 'brief'],
      ['slow-breathing', 'confused'],
      ['slow-breathing-word', 'confused'],
      ['slow-breathing-word', 'unresponsive'],
      ['slow-breathing', 'unresponsive'],
    ],
  },
  {
    recognised: 'Signs of respiratory failure or a severe asthma or COPD attack',
    action: `${call} Sit the person up, give oxygen to the target saturation, and begin inhaled bronchodilators if there is wheeze.`,
    when: [
      ['severe-breathless'],
      ['poor-breathing'],
      ['cyanosis'],
      ['very-fast-breathing'],
      ['low-oxygen'],
      ['breathless', 'fast-breathing'],
      ['breathless', 'sudden'],
      ['breathless', 'confused', 'deteriorating'],
      ['breathless', 'wheeze', 'inhaler-fails'],
      ['lung-disease', 'wheeze', 'inhaler-fails'],
      ['lung-disease', 'more-breathless'],
      ['breathless', 'brief'],
    ],
    articles: [
      { on: phrases`asthma`, when: ['asthma'] },
      { on: phrases`copd`, when: ['copd'] },
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
      ['blown-pupil'],
      ['confused', 'sudden'],
      ['confused', 'sweating'],
      ['confused', 'hallucinating'],
      ['confused', 'elderly', 'deteriorating'],
      ['seizing'],
    ],
  },
];
