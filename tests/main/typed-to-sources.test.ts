import { describe, expect, it } from 'vitest';
import { askingCurbside } from '../support/asking-curbside.ts';

const ask = askingCurbside();

/** Where the first line stands, and for which drugs a boxed warning stands beside it. */
async function leadOf(raw: string) {
  const answer = await ask(raw);
  if (answer.kind !== 'composed') return { kind: answer.kind };
  const [{ sourceId, section }] = answer.lead[0].citations;
  return { lead: `${sourceId}: ${section}`, boxed: answer.boxedWarnings.map(({ drug }) => drug) };
}

const interactions = 'coumadin-label: 7 Drug interactions';
const contraindications = 'haloperidol-label: 4 Contraindications';
const pregnancy = 'zestril-label: 8.1 Pregnancy';

describe('a question that no article answers', () => {
  it.each([
    ['in capitals', 'WHAT DOES WARFARIN INTERACT WITH', interactions, 'warfarin'],
    ['in capitals', 'CONTRAINDICATIONS OF HALOPERIDOL', contraindications, 'haloperidol'],
    ['in capitals', 'IS LISINOPRIL SAFE IN PREGNANCY???', pregnancy, 'lisinopril'],
    ['with its drug misspelt', 'what does warfrin interact with', interactions, 'warfarin'],
    ['with its drug misspelt', 'is lisinoprl safe in pregnancy', pregnancy, 'lisinopril'],
    ['with slips of the keyboard', 'contraindicatons of haloperidal?', contraindications, 'haloperidol'],
    ['with slips of the keyboard', 'is lisinopril safe in pregnacy', pregnancy, 'lisinopril'],
    ['with slips of the keyboard', 'INTERCTIONS OF WARFRIN', interactions, 'warfarin'],
    ['as a ward types', 'lisinopril pregnancy??', pregnancy, 'lisinopril'],
    [
      'at the end of a pasted note',
      'Man of 71 admitted with a chest infection, on amiodarone and a blood thinner since his valve was replaced. INR was in range last week. Eating less since the antibiotics were started, no bleeding seen, family worried. What does warfarin interact with?',
      interactions,
      'warfarin',
    ],
    [
      'before two others',
      'What does warfarin interact with? What are the contraindications of haloperidol? Is lisinopril safe in pregnancy?',
      interactions,
      'warfarin',
    ],
  ])('is answered from the label, its boxed warning beside, typed %s: %s', async (_, question, lead, drug) => {
    const got = await leadOf(question);
    expect(got).toMatchObject({ lead });
    expect(got.boxed).toContain(drug);
  });

  it('loses none of the two others: they are its first buttons', async () => {
    const answer = await ask(
      'What does warfarin interact with? What are the contraindications of haloperidol? Is lisinopril safe in pregnancy?',
    );
    expect(answer.kind === 'composed' && answer.followUps.slice(0, 2)).toEqual([
      { question: 'What are the contraindications of haloperidol?', asked: true },
      { question: 'Is lisinopril safe in pregnancy?', asked: true },
    ]);
  });
});

it.each([
  ['es', 'dosis de apixaban en fibrilación auricular'],
  ['es', '¿CUÁL ES LA DOSIS DE APIXABAN?'],
  ['de', 'Wie hoch ist die Dosis von Apixaban bei Vorhofflimmern?'],
])('a drug’s name does not make English of another language (%s): %s', async (language, question) => {
  expect(await ask(question)).toMatchObject({ kind: 'declined', reason: 'not-english', language });
});
