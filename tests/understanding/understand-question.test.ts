import { describe, expect, it } from 'vitest';
import { understoodLast } from './ward-thread.ts';

const fracture = 'What is the treatment for a compression fracture of the spine?';
const maximum = 'What is the maximum dose of acetaminophen?';
const adult = 'What is the maximum daily dose of acetaminophen for an adult?';
const apixaban = 'What is the dose of apixaban in atrial fibrillation?';
const delirium = 'Should haloperidol be given for delirium?';

describe('takes the name of the topic for a pronoun', () => {
  it.each([
    [fracture, 'is it treatable', 'Is a compression fracture of the spine treatable?'],
    [fracture, 'what causes it?', 'What causes a compression fracture of the spine?'],
    [fracture, "what's its prognosis?", "What's the prognosis of a compression fracture of the spine?"],
    [
      fracture,
      'is it safe in pregnancy?',
      'Is the treatment for a compression fracture of the spine safe in pregnancy?',
    ],
    [apixaban, 'can it be crushed?', 'Can apixaban be crushed?'],
    [apixaban, 'what are its side effects?', "What are apixaban's side effects?"],
    [apixaban, 'If the patient is pregnant, is it safe?', 'If the patient is pregnant, is apixaban safe?'],
    [apixaban, 'Is that safe?', 'Is apixaban safe?'],
    [delirium, 'how can it be prevented?', 'How can delirium be prevented?'],
    [delirium, 'does it prolong the QT?', 'Does haloperidol prolong the QT?'],
    ['Tell me about statins.', 'does it cause myalgia?', 'Do statins cause myalgia?'],
    ['Tell me about statins.', 'Who should take them?', 'Who should take statins?'],
    ['Which drugs are used for gout?', 'are they safe in pregnancy?', 'Are the drugs used for gout safe in pregnancy?'],
  ])('%j, then %j', (first, next, understood) => {
    expect(understoodLast([first, next])).toBe(understood);
  });
});

describe('takes the name of the topic for a definite phrase', () => {
  it.each([
    [apixaban, 'how does that drug work?', 'How does apixaban work?'],
    [fracture, 'is that condition common?', 'Is a compression fracture of the spine common?'],
    [fracture, 'Is the fracture stable?', 'Is the compression fracture of the spine stable?'],
    [apixaban, 'when is the dose reduced?', 'When is the dose of apixaban in atrial fibrillation reduced?'],
    [maximum, 'what are the side effects', 'What are the side effects of acetaminophen?'],
    [fracture, 'what are the symptoms?', 'What are the symptoms of a compression fracture of the spine?'],
    ['What are the causes of back pain?', 'what is the most common?', 'What is the most common cause of back pain?'],
  ])('%j, then %j', (first, next, understood) => {
    expect(understoodLast([first, next])).toBe(understood);
  });
});

describe('makes a sentence of a fragment', () => {
  it.each([
    [fracture, 'And in pregnancy?', 'What is the treatment for a compression fracture of the spine in pregnancy?'],
    [fracture, 'and for the elderly?', 'What is the treatment for a compression fracture of the spine in the elderly?'],
    [fracture, 'what about children?', 'What is the treatment for a compression fracture of the spine in children?'],
    [adult, 'and for children?', 'What is the maximum daily dose of acetaminophen for children?'],
    [maximum, 'eGFR 20?', 'What is the maximum dose of acetaminophen with eGFR 20?'],
    [
      fracture,
      'what about the dose of alendronate',
      'What is the dose of alendronate for a compression fracture of the spine?',
    ],
    [fracture, 'what about the dose', 'What is the dose of the treatment for a compression fracture of the spine?'],
    [maximum, 'side effects?', 'What are the side effects of acetaminophen?'],
    [fracture, 'any alternatives?', 'Are there any alternatives for a compression fracture of the spine?'],
    [maximum, 'any alternatives?', 'Are there any alternatives to acetaminophen?'],
    [maximum, 'safe in pregnancy?', 'Is acetaminophen safe in pregnancy?'],
    [apixaban, 'and DVT?', 'What is the dose of apixaban in DVT?'],
    [apixaban, 'what about rivaroxaban?', 'What is the dose of rivaroxaban in atrial fibrillation?'],
    [adult, 'what about IV?', 'What is the maximum daily dose of IV acetaminophen for an adult?'],
    [adult, 'is it the same for ibuprofen?', 'What is the maximum daily dose of ibuprofen for an adult?'],
    ['What is the first-line treatment of gout?', 'and second-line?', 'What is the second-line treatment of gout?'],
  ])('%j, then %j', (first, next, understood) => {
    expect(understoodLast([first, next])).toBe(understood);
  });
});

describe('asks a bare question word of the whole last question, and takes no answer for granted', () => {
  it.each([
    [fracture, 'why?', 'What is the treatment for a compression fracture of the spine, and why?'],
    [delirium, 'why not?', 'Should haloperidol be given for delirium, and why not?'],
    [delirium, 'at what dose?', 'Should haloperidol be given for delirium, and at what dose?'],
    [fracture, 'for how long?', 'What is the treatment for a compression fracture of the spine, and for how long?'],
  ])('%j, then %j', (first, next, understood) => {
    expect(understoodLast([first, next])).toBe(understood);
  });

  it('does not pile them up', () => {
    expect(understoodLast([delirium, 'why?', 'how much?'])).toBe(
      'Should haloperidol be given for delirium, and how much?',
    );
  });
});

describe('adds what the thread left unsaid', () => {
  it.each([
    [
      fracture,
      'how long does it take to heal?',
      'How long does it take for a compression fracture of the spine to heal?',
    ],
    [
      fracture,
      'what if the patient has kidney disease?',
      `${fracture.slice(0, -1)} if the patient has kidney disease?`,
    ],
    [fracture, 'Does a brace help?', 'Does a brace help with a compression fracture of the spine?'],
    [fracture, 'is surgery needed?', 'Is surgery needed for a compression fracture of the spine?'],
    [fracture, 'what imaging is needed?', 'What imaging is needed for a compression fracture of the spine?'],
    [fracture, 'is it possible to prevent?', 'Is it possible to prevent a compression fracture of the spine?'],
    [fracture, 'tell me more', 'Tell me more about a compression fracture of the spine.'],
    [
      'Is metformin stopped before contrast?',
      'what if eGFR is 25?',
      'Is metformin stopped before contrast if eGFR is 25?',
    ],
  ])('%j, then %j', (first, next, understood) => {
    expect(understoodLast([first, next])).toBe(understood);
  });
});

describe('knows the patient of the thread', () => {
  const patient = 'My patient is a 70-year-old woman with CKD. What is the dose of gabapentin?';

  it.each([
    ['what dose should she get?', 'What dose of gabapentin should a 70-year-old woman with CKD get?'],
    ['is she at risk of falls?', 'Is a 70-year-old woman with CKD at risk of falls?'],
    ['and in dialysis?', `${patient.slice(0, -1)} in dialysis?`],
  ])('%j', (next, understood) => {
    expect(understoodLast([patient, next])).toBe(understood);
  });

  it('leaves "this patient" and "they" to the reader', () => {
    expect(understoodLast([fracture, 'can this patient go home?'])).toBe('can this patient go home?');
    expect(understoodLast(['How should a patient take alendronate?', 'what if they miss a dose?'])).toBe(
      'How should a patient take alendronate if they miss a dose?',
    );
  });
});
