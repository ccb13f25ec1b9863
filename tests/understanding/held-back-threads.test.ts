import { expect, it } from 'vitest';
import { isUnclear } from '../../src/understanding/shorthand/is-unclear.ts';
import { type HeldBackThread, heldBackThreads } from './threads-held-back.ts';
import { understoodInTurns } from './ward-thread.ts';

function isRight({ turns, says, never }: HeldBackThread): boolean {
  const all = understoodInTurns(turns);
  const last = all.at(-1) ?? '';
  const unclear = last === turns.at(-1) && isUnclear(last, all.slice(0, -1));
  if (says === null || unclear) return says === null && unclear;
  return says.every((word) => word.test(last)) && never?.test(last) !== true;
}

it('understands threads that no rule was written for', () => {
  const wrong = heldBackThreads.filter((thread) => !isRight(thread)).map(({ turns }) => turns.join(' → '));
  // The names say what went wrong, where the share alone would not.
  expect({ wrong, share: 1 - wrong.length / heldBackThreads.length }).toMatchObject({ share: expect.closeTo(1, 1) });
});
