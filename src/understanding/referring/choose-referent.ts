import type { Kind } from '../reading/kind-of-phrase.ts';
import type { Referent } from '../reading/referent.ts';
import type { Sentence } from '../reading/sentence.ts';

/** What is looked for in a thread. */
export interface Wanted {
  readonly number: 'one' | 'several' | 'any';
  /** What the follow-up says can be said of this kind only; null when it fits all. */
  readonly kind: Extract<Kind, 'remedy' | 'condition'> | null;
}

/**
 * What a thread speaks of, most recent turn first. Within a turn the subject comes first, and what was spoken of before wins a tie.
 * @param thread oldest first
 * @returns null when nothing in it can be meant
 */
export function chooseReferent(thread: readonly Sentence[], wanted: Wanted): Referent | null {
  return (
    search(thread, (referent) => score(referent, wanted)) ??
    search(thread, (referent) => score(referent, { ...wanted, kind: null })) ??
    search(thread, (referent) => score(referent, { number: 'any', kind: null })) ??
    search(thread, (referent) => score({ ...referent, weight: referent.weight + 2.5 }, { number: 'any', kind: null }))
  );
}

/** Whom "he" or "she" means: a person noun of that sex, or one who may be either, or a name. */
export function choosePerson(thread: readonly Sentence[], pronoun: 'he' | 'she'): Referent | null {
  return search(
    thread,
    ({ person, weight }) => (person === pronoun ? 10 : person === 'either' ? 4 : 0) + (person === null ? -99 : weight),
  );
}

function search(thread: readonly Sentence[], scoreOf: (referent: Referent) => number): Referent | null {
  for (let at = thread.length - 1; at >= 0; at -= 1) {
    const earlier = thread.slice(Math.max(0, at - 2), at).map(({ text }) => text.toLowerCase());
    const best = bestOf(thread[at]?.referents ?? [], (referent) => {
      const score = scoreOf(referent);
      return score > 0 && earlier.some((text) => text.includes(referent.text.toLowerCase())) ? score + 1 : score;
    });
    if (best !== null) return best;
  }
  return null;
}

/** The first of those with the highest score above 0. */
function bestOf(referents: readonly Referent[], scoreOf: (referent: Referent) => number): Referent | null {
  let best: Referent | null = null;
  let most = 0;
  for (const referent of referents) {
    const score = scoreOf(referent);
    if (score > most) {
      best = referent;
      most = score;
    }
  }
  return best;
}

function score(referent: Referent, { number, kind }: Wanted): number {
  const disagrees = (number === 'one' && referent.plural) || (number === 'several' && !referent.plural);
  if (disagrees || (referent.person !== null && referent.kind === 'circumstance')) return 0;
  if (kind === null || referent.kind === 'circumstance') return referent.weight;
  if (referent.kind === kind) return referent.weight + 2;
  return referent.kind === 'thing' ? referent.weight - 2.5 : 0;
}
