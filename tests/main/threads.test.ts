import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRecordingLog } from '../../adapters/memory/recording-log.ts';
import { readConfig } from '../../src/config.ts';
import { type Answer, clinicalPart } from '../../src/domain/answer.ts';
import { sourceKinds } from '../../src/domain/source.ts';
import { type Curbside, openCurbside } from '../../src/main/open-curbside.ts';
import type { AnswerRecord } from '../../src/ports/answer-log.ts';
import { suiteFolder } from '../support/suite-folder.ts';

const dataFolder = suiteFolder();
let curbside: Curbside;

beforeAll(async () => {
  curbside = await openCurbside(readConfig({ DATA_FOLDER: dataFolder }), createRecordingLog());
}, 60_000);
afterAll(() => curbside.close());

async function ask(raw: string, thread: string): Promise<AnswerRecord> {
  const conversation = { platform: 'console', tenant: 'local', place: 'test', thread } as const;
  const request = { raw, conversation, asker: 'tester', audience: 'clinician', sources: sourceKinds } as const;
  return curbside.desk.ask(request, { report: () => undefined });
}

async function askAll(turns: readonly string[], thread: string): Promise<AnswerRecord> {
  const [first = '', ...rest] = turns;
  let record = await ask(first, thread);
  for (const turn of rest) record = await ask(turn, thread);
  return record;
}

function buttonsOf(answer: Answer): readonly string[] {
  const clinical = clinicalPart(answer);
  return clinical !== null && 'followUps' in clinical ? clinical.followUps.map(({ question }) => question) : [];
}

describe('a word in a thread that nobody can tell the meaning of', () => {
  const first = 'What is the dose of apixaban in atrial fibrillation?';

  it('is not searched, and is not what the next word leans on', async () => {
    const unclear = await askAll([first, 'that one'], 'unclear');
    expect(unclear).toMatchObject({ question: null, answer: { kind: 'declined', reason: 'unclear' } });
    const next = await ask('contraindications', 'unclear');
    expect(next.question).toBe('What are the contraindications of apixaban?');
    expect(next.answer.kind).toBe('composed');
  });

  it('is answered all the same when it may be an emergency', async () => {
    const { answer } = await askAll([first, 'unresponsive'], 'emergency');
    expect(answer.kind).toBe('urgent');
  });

  it('does not stop a new topic, and the new topic inherits nothing', async () => {
    const { question } = await askAll([first, 'hmm', 'How is delirium prevented?'], 'topic');
    expect(question).toBe('How is delirium prevented?');
  });
});

describe('the buttons under an answer', () => {
  it.each([
    ['eliquis and pregnancy', /pregnan/i],
    ['Dose of apixaban in AF?', /^What is the dose of apixaban\?$/],
    ['lisinopril in CKD', /renal impairment/],
    ['What are the contraindications of haloperidol?', /contraindications of haloperidol/],
    ['INR 7 on warfarin no bleeding', /high INR/],
  ])('after %j ask nothing that was just answered, and lead to an answer each', async (first, answered) => {
    const { answer } = await ask(first, `buttons ${first}`);
    const offered = buttonsOf(answer);
    expect(offered.length).toBeGreaterThan(0);
    for (const question of offered) {
      expect(question).not.toMatch(answered);
      const pressed = await ask(question, `buttons ${first}`);
      expect(pressed.question, 'a button stands alone').toBe(question);
      expect(pressed.answer.kind, question).not.toBe('not-covered');
    }
  });

  it('offer no other question of the same message twice', async () => {
    const { answer } = await ask('Dose of apixaban in AF? What are the contraindications?', 'twice');
    const offered = buttonsOf(answer);
    expect(new Set(offered).size).toBe(offered.length);
  });
});
