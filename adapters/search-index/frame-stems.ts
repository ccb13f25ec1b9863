import { frameWords } from './frame-words.ts';
import { stemWords } from './stem-words.ts';

/** Stems of {@link frameWords}. */
export async function readFrame(): Promise<ReadonlySet<string>> {
  const stems = await stemWords(frameWords);
  return new Set(stems.flatMap((stem) => stem ?? []));
}
