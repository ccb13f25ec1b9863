import { call, type Emergency } from './emergency.ts';
import { phrases } from './phrases.ts';

export const heartAndLungEmergencies: readonly Emergency[] = [
  {
    recognised: 'Signs of a tear or rupture of the aorta',
    action: `${call} Keep the person still, get large-bore access, and ask for imaging and a vascular or cardiac surgeon at once.`,
    when: [['aorta'], ['severe', 'back-pain', 'low-pressure'], ['severe', 'back-pain', 'fainted']],
    named: ['aorta'],
    articles: [{ on: phrases`aortic dissection|ruptured (?:\w+ )?aneurysm` }],
  },
  {
    recognised: 'Signs of a clot in the lung',
    action: `${call} Give oxygen, attach a monitor, and assess for pulmonary embolism without delay.`,
    when: [
      ['pleuritic', 'breathless'],
      ['pleuritic', 'clot-risk'],
      ['pleuritic', 'coughs-blood'],
      ['breathless', 'coughs-blood'],
      ['breathless', 'leg-clot'],
      ['breathless', 'calf-sign'],
      ['breathless', 'clot-risk', 'sudden'],
      ['chest-pain', 'clot-risk', 'sudden'],
      ['pe-word', 'low-pressure'],
      ['pe-word', 'shock'],
      ['pe-word', 'breathless'],
      ['pe-word', 'low-oxygen'],
    ],
    unless: ['fever-word', 'fever', 'chest-pressure'],
    named: ['pe-word'],
    articles: [{ on: phrases`pulmonary embol\w+` }],
  },
  {
    recognised: 'Signs of a heart attack',
    action: `${call} Record a 12-lead ECG within 10 minutes, attach a monitor, and give aspirin unless there is an allergy or bleeding.`,
    when: [
      ['stemi'],
      ['chest-pressure'],
      ['chest-pain', 'sweating'],
      ['chest-pain', 'radiating'],
      ['chest-pain', 'breathless'],
      ['chest-pain', 'vomiting'],
      ['chest-pain', 'fainted'],
      ['chest-pain', 'palpitations'],
      ['chest-pain', 'shock'],
      ['chest-pain', 'severe'],
      ['chest-pain', 'sudden'],
      ['chest-pain', 'elderly'],
      ['chest-pain', 'brief'],
      ['radiating', 'sweating'],
      ['belly-pain', 'sweating', 'elderly'],
    ],
    named: ['stemi', 'heart-attack-word'],
    articles: [{ on: phrases`n?stemi|heart attack|myocardial infarct\w+|acute coronary` }],
  },
  {
    recognised: 'Signs of a deep vein clot',
    action:
      'Have the leg assessed for deep vein thrombosis today. Chest pain, breathlessness or fainting: call the emergency or rapid response team at once.',
    when: [
      ['leg-clot', 'calf-sign'],
      ['leg-clot', 'clot-risk'],
    ],
  },
];
