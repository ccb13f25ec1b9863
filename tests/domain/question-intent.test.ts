import { describe, expect, it } from 'vitest';
import { intentsOfHeading, intentsOfQuestion } from '../../src/domain/question-intent.ts';

describe('the intent of a question', () => {
  it.each([
    ['What are the symptoms of gout?', 'symptoms'],
    ['how would I know if I had gout', 'symptoms'],
    ['why do people get gout', 'causes'],
    ['is there any cure or medication for gout', 'treatment'],
    ['HOW IS GOUT DIAGNOSED', 'diagnosis'],
    ['what is the life expectancy with gout', 'prognosis'],
    ['ways to lower my chance of gout', 'prevention'],
    ['how many people have gout', 'frequency'],
    ['can I pass gout on to my kids', 'inheritance'],
    ['how much alendronate once weekly', 'dosage'],
    ['can I take warfarin together with ibuprofen', 'interaction'],
    ['and in pregnancy?', 'pregnancy'],
    ['metformin when eGFR is 28', 'kidney'],
    ['what if a dose was missed', 'missed-dose'],
  ])('%s', (question, intent) => {
    expect([...intentsOfQuestion(question)]).toContain(intent);
  });

  it('is a definition only when nothing else is asked', () => {
    expect([...intentsOfQuestion('What is gout?')]).toEqual(['definition']);
    expect([...intentsOfQuestion('What is the treatment of gout?')]).toEqual(['treatment']);
    expect([...intentsOfHeading('What are the symptoms of gout?')]).toEqual(['symptoms']);
    expect([...intentsOfQuestion('gout')]).toEqual([]);
  });

  it.each([
    ['2 Dosage and administration', 'dosage'],
    ['4 Contraindications', 'contraindication'],
    ['5 Warnings and precautions', 'adverse-effects'],
    ['7 Drug interactions', 'interaction'],
    ['8.1 Pregnancy', 'pregnancy'],
    ['8.2 Lactation', 'lactation'],
    ['8.5 Geriatric use', 'older-people'],
    ['8.6 Renal impairment', 'kidney'],
  ])('is seen in the label heading %s', (heading, intent) => {
    expect([...intentsOfHeading(heading)]).toContain(intent);
  });
});
