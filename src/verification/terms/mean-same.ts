import type { Term } from './term.ts';
import { areForms } from './word-roots.ts';

/** Whether two terms say the same: one key, or forms of one plain word. */
export function meanSame(a: Term, b: Term): boolean {
  return a.key === b.key || (a.kind === 'plain' && b.kind === 'plain' && areForms(a.words, b.words));
}
