import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalEmbedder } from '../../adapters/local-embeddings/create-local-embedder.ts';
import { createMemoryEmbedder } from '../../adapters/memory/memory-embedder.ts';
import { type Match, matchArticle } from '../../src/matching/match-article.ts';
import type { ArticleIndex } from '../../src/ports/article-index.ts';
import { inventedIndex, inventedWordingsOf } from './invented-library.ts';

const local = createLocalEmbedder();
const embedders = { 'the embedded vectors': local, 'words alone': createMemoryEmbedder() };
let index: ArticleIndex;

beforeAll(async () => {
  index = await inventedIndex();
});
afterAll(() => local.close());

describe.each(Object.entries(embedders))('with %s', (_, embedder) => {
  const ask = (question: string): Promise<Match> =>
    matchArticle(question, { index, embedder, wordingsOf: inventedWordingsOf });

  it.each([
    ['alendronate-how-to-take', 'HOW SHOULD A PATIENT TAKE ALENDRONATE'],
    ['statin-in-pregnancy', 'should atorvastatin be stopped in pregnancy'],
    ['warfarin-inr-bleeding', '“How is a high INR on warfarin managed, when the patient is not bleeding?”'],
  ])('serves %s for its own wording, however it is typed', async (articleId, question) => {
    expect(await ask(question)).toMatchObject({ kind: 'serve', articleId });
  });

  it.each([
    ['alendronate-how-to-take', 'how do i give fosamax'],
    ['alendronate-five-years', 'do we stop alendronate after 5 years'],
    ['enoxaparin-once-daily', 'is enoxaparin 40 mg once a day enough to prevent clots after surgery'],
    ['alendronate-how-to-take', 'instructions for giving alendronate'],
    ['apixaban-dose', 'DOSE OF ELIQUIS FOR AFIB'],
    ['apixaban-dose', 'what is the apixiban dose in atrial fibrilation?'],
    ['compression-fracture-treatment', 'how do you treat a vertebral compresion fracture?'],
    ['compression-fracture-treatment', 'treatment of a spinal compression fracture'],
    ['dvt-duration', 'How long do we give anticoagulants after a provoked DVT?'],
    ['fever-medicine-adult', 'maximum dose of paracetamol per day for an adult'],
    ['hypertension-first-line', 'which medication is first line for HTN in adults'],
    ['metformin-contrast', 'do we hold metformin before iodinated contrast'],
    ['ondansetron-adult-nausea', 'ondansetron dose for nausea after an operation'],
    ['pneumonia-duration', 'How many days of abx for community acquired pneumonia?'],
    ['statin-in-pregnancy', 'pregnant pt on lipitor, should it be stopped?'],
  ])('serves %s or offers it first: %s', async (articleId, question) => {
    expect(firstOf(await ask(question))).toBe(articleId);
  });

  it.each([
    ['another intent', 'Who should not take apixaban in atrial fibrillation?'],
    ['another intent', 'What causes a compression fracture of the spine?'],
    ['another intent', 'How is a migraine attack treated?'],
    ['another intent', 'Which antibiotic is used for community-acquired pneumonia?'],
    ['another drug', 'What is the dose of rivaroxaban in atrial fibrillation?'],
    ['another drug', 'What is the maximum daily dose of ibuprofen in an adult?'],
    ['another drug', 'How should a patient take risedronate?'],
    ['another drug of which nothing is known', 'How should a patient take examplestatin?'],
    ['a drug where the article has another', 'Should metoprolol be stopped in pregnancy?'],
    ['another population', 'What is the maximum daily dose of acetaminophen in a child?'],
    ['another population', 'What dose of ondansetron is used for nausea after surgery in a newborn?'],
    ['pregnancy', 'Which drug is first-line for high blood pressure in pregnancy?'],
    ['no pregnancy', 'Should atorvastatin be stopped?'],
    ['kidney disease', 'What is the dose of apixaban in atrial fibrillation on dialysis?'],
    ['the opposite', 'What is the first step in acute hypokalaemia?'],
    ['the opposite', 'Which drug is first-line for low blood pressure in an adult?'],
    ['what is denied', 'How is a high INR on warfarin managed when the patient is bleeding?'],
    ['another number', 'Should alendronate be stopped after 2 years?'],
    ['another dose', 'Is enoxaparin 80 mg once daily enough to prevent a clot after surgery?'],
    ['another disease', 'What is the treatment for a fracture of the hip?'],
    ['another disease', 'How long should anticoagulation last after a pulmonary embolism?'],
    ['a condition more', 'What is the dose of apixaban in atrial fibrillation after gastrectomy?'],
    ['a condition more', 'Is metformin stopped before iodinated contrast in a patient with porphyria?'],
  ])('never serves an article for a question with %s: %s', async (_difference, question) => {
    expect((await ask(question)).kind).not.toBe('serve');
  });

  it.each(['What is the capital of France?', '', '?!', 'xyzzy', '🙂'])('passes on %j', async (question) => {
    expect((await ask(question)).kind).toBe('pass');
  });

  it('answers a pasted page within a second', async () => {
    const page = 'The patient is tired and was seen on the ward. '.repeat(400);
    const started = performance.now();
    await ask(`${page} How should a patient take alendronate?`);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

it('offers at most four articles, none of them twice', async () => {
  const match = await matchArticle('dose of alendronate, apixaban, ondansetron, acetaminophen or metformin', {
    index,
    embedder: local,
    wordingsOf: inventedWordingsOf,
  });
  const shown = match.kind === 'offer' ? match.articleIds : [];
  expect(shown.length).toBeLessThanOrEqual(4);
  expect(new Set(shown).size).toBe(shown.length);
  expect(match.kind).not.toBe('serve');
});

function firstOf(match: Match): string | undefined {
  if (match.kind === 'serve') return match.articleId;
  return match.kind === 'offer' ? match.articleIds[0] : undefined;
}
