import { describe, expect, it } from 'vitest';
import { recogniseUrgency } from '../../src/screening/recognise-urgency.ts';

const recognised = (text: string): string | null => recogniseUrgency(text)?.recognised ?? null;

describe('emergencies in a line from the ward', () => {
  it.each([
    ['no pulse in bed 4, starting CPR', /arrest/],
    ['pt in anaphylaxis, epinephrine dose?', /anaphylaxis/],
    ['ate peanuts, now hives and wheezing', /anaphylaxis/],
    ['slurred speech and right arm weakness for 20 min', /stroke/],
    ['chest pain radiating to jaw, diaphoretic', /heart attack/],
    ['tearing chest pain into the back', /aorta/],
    ['suspected septic shock, which pressor first?', /sepsis/],
    ['vomiting blood, feels faint', /bleeding/],
    ['sats 84% on 15 L, RR 36, tiring', /respiratory failure/],
    ['child swallowed a button battery', /poisoning/],
    ['patient says he wants to kill himself', /suicide/],
    ['seizing for 6 minutes, lorazepam dose?', /seizure/],
    ['cord prolapse in room 3', /obstetric/],
    ['fever 39, stiff neck, headache', /meningitis/],
    ['16 yo with sudden testicular pain', /testicle/],
    ['leg is cold, pale and pulseless since this morning', /limb/],
    ['known AAA, sudden back pain, pressure dropping', /aorta/],
    ['jaundiced, INR 6, drowsy', /liver failure/],
    ['T1DM, vomiting, glucose 460, ketones large', /ketoacidosis/],
    ['positive pregnancy test, pelvic pain, shoulder tip pain', /ectopic/],
    ['back pain, saddle numbness, cannot pass urine', /cord/],
    ['glucose 32 and confused', /low blood sugar/],
    ['pt is choking', /airway/],
    ['K 7.1 with peaked T waves', /potassium/],
    ['62M BP 74/40 after surgery', /shock/],
    ['bleach splashed in both eyes', /Sight/],
    ['on apixaban, fell and hit his head, vomiting', /injury/],
    ['back from Nigeria, fever and chills', /malarial/],
    ['rlq pain, fever, rebound', /abdomen/],
  ])('recognises %j', (text, expected) => {
    expect(recognised(text)).toMatch(expected);
  });
});

describe('emergencies in a case', () => {
  it('puts findings together that stand in different sentences', () => {
    const text =
      'A 60-year-old invented woman has pain in one leg. She had hip surgery a week ago. On examination, the right calf is 4 cm wider than the left and tender.';
    expect(recognised(text)).toMatch(/deep vein/);
  });

  it('reads the numbers of a breathless person with fever', () => {
    const text =
      'A 70-year-old invented man has had a cough with sputum for three days. Temperature 38.6 °C, respiratory rate 24, blood pressure 140/80 mmHg, saturation 95 %.';
    expect(recognised(text)).toMatch(/sepsis/);
  });

  it('tells British from American spelling by nothing', () => {
    expect(recognised('he has haematemesis')).toBe(recognised('he has hematemesis'));
    expect(recognised('asthmatic, severe dyspnoea at rest')).toMatch(/respiratory/);
  });
});

describe('what gets no banner', () => {
  it.each([
    'What is the treatment for a compression fracture of the spine?',
    'What are the symptoms of stroke?',
    'How is sepsis defined?',
    'How long should anticoagulation continue after a provoked DVT?',
    'Which vaccine prevents meningitis?',
    'Difference between STEMI and NSTEMI?',
    'What causes chest pain?',
    'pt s/p stroke 2 years ago, aspirin or clopidogrel?',
    'pt had MI in 2019, restart statin?',
    'Best anticoagulant for a 70-year-old man with a history of GI bleeding and stroke?',
    'pt with hx of anaphylaxis to peanuts, can they get propofol?',
    'Side effects such as seizures of bupropion in a 40-year-old?',
    'denies chest pain, shortness of breath, or fever. Can she fly?',
    'stung by a bee: lip is sore, but no tongue swelling, no stridor, no rash',
    'A 30-year-old has a sore throat. No trouble breathing, no drooling, no stiff neck.',
    'A 44-year-old feels the room spin when he turns in bed. No weakness, no slurred speech.',
    'A 25-year-old with cough for a week, temperature 37.4 °C, RR 16, SpO2 98 %.',
    'Vomiting and loose stools without blood since a barbecue, drinking well',
  ])('stays quiet for %j', (text) => {
    expect(recogniseUrgency(text)).toBeNull();
  });
});

describe('questions of knowledge about emergencies', () => {
  it('shows the banner when seconds count and a dose is asked for', () => {
    expect(recognised('What is the dose of epinephrine in anaphylaxis?')).toMatch(/anaphylaxis/);
  });

  it('stays quiet when nothing is about to be given', () => {
    expect(recogniseUrgency('What is the incidence of anaphylaxis?')).toBeNull();
  });
});

it('never repeats words of the question', () => {
  const text = 'zqward zqbed no pulse zqhelp';
  expect(JSON.stringify(recogniseUrgency(text))).not.toMatch(/zq/);
});
