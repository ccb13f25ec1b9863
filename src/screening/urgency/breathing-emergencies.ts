import { call, type Emergency } from './emergency.ts';
import { phrases } from './phrases.ts';

/** Breath or pulse is gone, or about to be. */
export const breathingEmergencies: readonly Emergency[] = [
  {
    recognised: 'Choking: the airway may be blocked',
    action: `${call} If the person cannot cough, speak or breathe: 5 back blows, then 5 abdominal thrusts (chest thrusts in an infant or in pregnancy), in turn. If the person stops responding: start CPR.`,
    when: [['choking']],
    unless: [
      'unresponsive',
      'no-pulse',
      'hives',
      'face-swelling',
      'throat-swelling',
      'airway-closing',
      'anaphylaxis-word',
    ],
    articles: [{ on: phrases`chok(?:ing|ed)|foreign[- ]body airway` }],
  },
  {
    recognised: 'A possible opioid overdose',
    action: `${call} Open the airway, give breaths by bag and mask, and give naloxone. No pulse: start chest compressions.`,
    when: [
      ['opioid', 'not-breathing'],
      ['opioid', 'poor-breathing'],
      ['opioid', 'barely-breathing'],
      ['opioid', 'slow-breathing'],
      ['opioid', 'slow-breathing-word'],
      ['opioid', 'unresponsive'],
      ['opioid', 'cyanosis'],
      ['opioid', 'pinpoint-pupils', 'confused'],
      ['opioid', 'confused', 'low-oxygen'],
      ['opioid', 'overdose'],
      ['pinpoint-pupils', 'not-breathing'],
      ['pinpoint-pupils', 'poor-breathing'],
      ['pinpoint-pupils', 'slow-breathing'],
      ['pinpoint-pupils', 'slow-breathing-word'],
      ['pinpoint-pupils', 'unresponsive'],
    ],
    unless: ['no-pulse'],
    articles: [{ on: phrases`(?:opioids?|opiates?|heroin|narcotics?) (?:\w+ )?(?:overdose|toxicity|poisoning)` }],
  },
  {
    recognised: 'Possible magnesium toxicity',
    action: `${call} Stop the magnesium, support breathing, and give intravenous calcium gluconate; check reflexes and the magnesium level.`,
    when: [
      ['magnesium', 'not-breathing'],
      ['magnesium', 'slow-breathing'],
      ['magnesium', 'slow-breathing-word'],
      ['magnesium', 'no-reflexes'],
    ],
    unless: ['no-pulse'],
    articles: [{ on: phrases`magnesium (?:toxicity|overdose|poisoning)|hypermagnesemia` }],
  },
  {
    recognised: 'Possible cardiac or respiratory arrest',
    action: `${call} Not responding and not breathing normally: start chest compressions now and attach a defibrillator as soon as one is there. Open the airway and give breaths by bag and mask; in a newborn, a child, or where there is a pulse, breaths come first.`,
    when: [
      ['no-pulse'],
      ['not-breathing'],
      ['poor-breathing', 'unresponsive'],
      ['cyanosis', 'unresponsive'],
      ['barely-breathing', 'unresponsive'],
    ],
    minutesMatter: true,
    named: ['no-pulse', 'not-breathing'],
    articles: [{ on: phrases`(?:cardiac|respiratory|cardiopulmonary) arrest|resuscitation|cpr` }],
  },
];
