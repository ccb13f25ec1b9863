import { describe, expect, it } from 'vitest';
import { toAnswerCard } from '../../src/presentation/to-answer-card.ts';
import { askingCurbside } from '../support/asking-curbside.ts';

const ask = askingCurbside();

const spine = { kind: 'approved-article', article: { id: 'compression-fracture-treatment' } };

describe('a question as people type it', () => {
  it.each([
    'WHAT IS THE TREATMENT FOR A COMPRESSION FRACTURE OF THE SPINE?',
    'whats teh treatmnt for compresion fracture of the spine',
    'how do u treat a compression fx of spine',
    'compression fracture spine treatment',
    'treatment of compression fracture of the spine pls!!!',
  ])('gets its approved article: %s', async (question) => {
    expect(await ask(question)).toMatchObject(spine);
  });

  it('in a pasted note is answered from sources, with the article offered: the case may change the answer', async () => {
    const answer = await ask(
      'Woman of 82 on the ward, slipped in the bathroom two days ago, imaging this morning shows a new wedge fracture at L1, no leg weakness, continent, pain 6/10 on paracetamol. The family asks about cement. She takes alendronate on Sundays. What is the treatment for a compression fracture of the spine?',
    );
    expect(answer).toMatchObject({ kind: 'composed', offers: [{ id: 'compression-fracture-treatment' }] });
  });

  it('with two more in one message is answered, and the others become its first buttons', async () => {
    const answer = await ask(
      'What is the treatment for a compression fracture of the spine? How should alendronate be taken? And what is the dose of paracetamol?',
    );
    expect(answer).toMatchObject(spine);
    if (answer.kind !== 'approved-article') return;
    expect(answer.followUps.slice(0, 2)).toEqual([
      { question: 'How should alendronate be taken?', asked: true },
      { question: 'What is the dose of paracetamol?', asked: true },
    ]);
    const card = toAnswerCard(answer, { answerId: 'a', question: null, publicUrl: 'https://curbside.example.org' });
    expect(card.notes[0]).toBe('You asked 3 questions. This answers one of them; press the others below, one by one.');
  });

  it('with two more that lean on the first loses neither, and each button stands alone', async () => {
    const answer = await ask('Dose of apixaban in AF? Is it safe in pregnancy? What are the contraindications?');
    const followUps = 'followUps' in answer ? answer.followUps : [];
    expect(followUps.slice(0, 2)).toEqual([
      { question: 'Is apixaban safe in pregnancy?', asked: true },
      { question: 'What are the contraindications of apixaban?', asked: true },
    ]);
  });

  it('that is of two parts, as its article is, gets that article and is not taken apart', async () => {
    const answer = await ask('What are the signs of magnesium toxicity, and what is the antidote?');
    expect(answer).toMatchObject({ article: { id: 'magnesium-toxicity' } });
    if (answer.kind !== 'approved-article') return;
    expect(answer.followUps.filter(({ asked }) => asked)).toEqual([]);
  });

  it.each([
    '¿Cuál es el tratamiento de una fractura por compresión de la columna?',
    'Was ist die Behandlung einer Wirbelfraktur und wie lange dauert sie?',
    'Quel est le traitement des fractures de la colonne vertébrale chez une femme âgée ?',
    'Каково лечение компрессионного перелома позвоночника?',
    '脊椎圧迫骨折の治療は何ですか',
  ])('in another language is told that only English is read: %s', async (question) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ kind: 'declined', reason: 'not-english' });
    const card = toAnswerCard(answer, { answerId: 'a', question: null, publicUrl: 'https://curbside.example.org' });
    expect(card.lead.map(({ text }) => text).join(' ')).toMatch(/English only.*emergency number/);
  });
});
