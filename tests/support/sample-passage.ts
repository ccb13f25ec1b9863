import { type Passage, passagesOf } from '../../src/domain/passage.ts';
import { sampleSource } from './samples.ts';

/** A whole passage, with what a test wants of it. */
export function samplePassage(parts: Partial<Passage> = {}): Passage {
  const [passage] = passagesOf(sampleSource());
  if (passage === undefined) throw new Error('the sample source has no passage');
  return { ...passage, ...parts };
}
