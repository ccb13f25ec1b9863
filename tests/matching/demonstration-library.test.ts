import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRecordingLog } from '../../adapters/memory/recording-log.ts';
import { matchQuestion } from '../../src/answering/match-question.ts';
import { readConfig } from '../../src/config.ts';
import { type Curbside, openCurbside } from '../../src/main/open-curbside.ts';
import type { Match } from '../../src/matching/match-article.ts';
import { suiteFolder } from '../support/suite-folder.ts';
import { answered, nearMisses } from './shorthand-questions.ts';

const minutes = 60_000;
const dataFolder = suiteFolder();
let curbside: Curbside;

beforeAll(async () => {
  curbside = await openCurbside(readConfig({ DATA_FOLDER: dataFolder }), createRecordingLog());
  await curbside.warm();
}, 5 * minutes);
afterAll(() => curbside.close());

const ask = (question: string): Promise<Match> => matchQuestion(question, curbside.answering, null);
const servedFor = async (question: string): Promise<string | null> => {
  const match = await ask(question);
  return match.kind === 'serve' ? match.articleId : null;
};

describe('an article of the board', () => {
  it.each([
    'Does a bleeding patient with a supratherapeutic INR need vitamin K?',
    'INR 7 on warfarin no bleeding what if bleeding',
    'INR 7 on warfarin, what if she is bleeding?',
    'Reversing warfarin with a high INR in a haemorrhaging patient',
    'Positive urine culture in a confused elderly patient with urinary symptoms',
  ])('is not served when it denies what the question says: %s', async (question) => {
    expect(await servedFor(question)).toBeNull();
  });

  it.each([
    'tPA window hemorrhagic stroke',
    'Duration of blood thinners after a DVT caused by cancer',
    'Fidaxomicin or vancomycin for a second episode of C. difficile?',
    'Fidaxomicin or vancomycin for fulminant C. difficile?',
    'How long can a central line stay in?',
    'Hold metformin for MRI gadolinium contrast?',
    'pt has a new VCF on xray with leg weakness, what do we do for it',
    'How is a cervical compression fracture treated?',
    'Should haloperidol be given for delirium tremens?',
    'What is the first step in acute hypercalcaemia?',
  ])('is not served when a word of the question is nowhere in its wordings: %s', async (question) => {
    expect(await servedFor(question)).toBeNull();
  });

  it('of one disease is not served for another that is treated with the same drug', async () => {
    expect(await servedFor('How many days of prednisone for asthma flare?')).not.toBe('prednisone-copd-exacerbation');
  });

  it.each([
    'cipro dose for pyelonephritis',
    'hypokalemia replacement dose',
    'dose of vancomycin for cellulitis',
    'warfarin after hip replacement how long',
  ])('on another drug or subject is not offered as what the board may have answered: %s', async (question) => {
    const match = await ask(question);
    const offered = match.kind === 'offer' ? match.articleIds : [];
    const foreign = ['apixaban-dose-atrial-fibrillation', 'alendronate-how-to-take', 'naloxone-opioid-overdose'];
    expect(match.kind).not.toBe('serve');
    expect(offered.filter((id) => foreign.includes(id))).toEqual([]);
  });

  it.each([
    ['compression-fracture-treatment', 'compression fracture treatment'],
    ['acute-hyperkalaemia-first-step', 'hyperkalemia first step'],
    ['oxygen-target-copd', 'COPD oxygen target'],
    ['acetaminophen-maximum-dose', 'max tylenol per day'],
    ['delirium-prevention', 'delirium prevention'],
    ['hypoglycaemia-conscious-hospital-patient', 'bg 3.2 awake what do i give'],
    ['apixaban-dose-atrial-fibrillation', 'WHAT IS THE DOSE OF APIXABAN IN AFIB'],
  ])('is served for a ward’s shorthand: %s for %s', async (articleId, question) => {
    expect(await servedFor(question)).toBe(articleId);
  });

  it.each([
    ['a brand', 'acetaminophen-maximum-dose', 'What is the maximum daily dose of Tylenol for an adult?'],
    ['a brand', 'haloperidol-in-delirium', 'Should Haldol be given for delirium?'],
    ['an abbreviation', 'hypertension-first-line-drug', 'Which drug is first-line for HTN in an adult?'],
    [
      'an abbreviation',
      'provoked-dvt-anticoagulation-duration',
      'How long should anticoagulation last after a provoked DVT?',
    ],
    ['an abbreviation', 'haloperidol-in-delirium', 'as needed haloperidol delirium dose'],
    ['an abbreviation', 'haloperidol-in-delirium', 'PRN haloperidol delirium dose'],
    ['a slip of the pen', 'compression-fracture-treatment', 'whats teh treatmnt for compresion fracture of the spine'],
    ['a slip of the pen', 'epinephrine-dose-anaphylaxis', 'What is the dose of epinefrine in anaphilaxis?'],
  ])('is served through %s: %s for %s', async (_, articleId, question) => {
    expect(await servedFor(question)).toBe(articleId);
  });
});

describe('shorthand', () => {
  it(
    'gets the article that answers it three times out of four at least',
    async () => {
      const rows = Object.entries(answered).flatMap(([id, questions]) =>
        questions.map((question) => ({ id, question })),
      );
      const served = [];
      for (const { id, question } of rows) served.push({ id, question, got: await servedFor(question) });
      expect(served.filter(({ id, got }) => got !== null && got !== id)).toEqual([]);
      expect(served.filter(({ id, got }) => got === id).length / served.length).toBeGreaterThanOrEqual(0.75);
    },
    5 * minutes,
  );

  it(
    'never gets an article that is a word away from it',
    async () => {
      const served = [];
      for (const question of nearMisses) served.push({ question, got: await servedFor(question) });
      expect(served.filter(({ got }) => got !== null)).toEqual([]);
    },
    5 * minutes,
  );
});
