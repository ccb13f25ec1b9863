import type { Embedder } from '../ports/embedder.ts';
import { vectorModelOf, wordsModel } from './matching-models.ts';
import { probabilityOf, scorePair } from './pair-model.ts';
import { readWording } from './read-wording.ts';
import { wordFeatures } from './word-features.ts';

/** The probability that two questions of one topic want the same answer. From 0.5 on they are taken to. */
export async function sameQuestion(question: string, wording: string, embedder: Embedder): Promise<number> {
  const asked = readWording(question);
  const features = wordFeatures(asked, readWording(wording));
  const model = vectorModelOf(embedder.model);
  if (model === null) return probabilityOf(scorePair(wordsModel.same, features, null));
  const [whole, focus, written] = await embedder.embed([question, asked.focus, wording]);
  if (whole === undefined || focus === undefined || written === undefined) return 0;
  return probabilityOf(scorePair(model.same, features, { question: whole, focus, wording: written }));
}
