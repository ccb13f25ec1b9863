import type { Sentence } from '../reading/sentence.ts';
import { choosePair } from '../referring/choose-pair.ts';
import { stripOpening } from '../strip-opening.ts';

/** "which is safer?" after two drugs: "Which is safer, apixaban or rivaroxaban?". Null when it asks something else. */
export function completeChoice(text: string, thread: readonly Sentence[]): string | null {
  const asked = /^which (?:one |of (?:them|these|those|the two) |drug )?(is|works|has) ([^?,]+?)\W*$/i.exec(
    stripOpening(text),
  );
  const quality = asked?.[2] ?? '';
  const pair = /\b(?:better|worse|more|less|\w{3,}er|preferred|best)\b/i.test(quality) ? choosePair(thread) : null;
  return pair === null ? null : `Which ${asked?.[1] ?? 'is'} ${quality}, ${pair[0].text} or ${pair[1].text}?`;
}
