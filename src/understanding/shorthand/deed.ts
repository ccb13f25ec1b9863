import type { FollowUp } from './follow-up.ts';
import { nameIn, tailsOf } from './subject.ts';

/** What is done with a drug, and how it is said that it was done. */
const participles: Readonly<Record<string, string>> = {
  crush: 'crushed',
  split: 'split',
  chew: 'chewed',
  hold: 'held',
  stop: 'stopped',
  restart: 'restarted',
  resume: 'resumed',
  start: 'started',
  repeat: 'repeated',
  taper: 'tapered',
  wean: 'weaned',
  reverse: 'reversed',
  dilute: 'diluted',
  continue: 'continued',
  reduce: 'reduced',
  increase: 'increased',
  titrate: 'titrated',
  refrigerate: 'refrigerated',
};
const possible = /^(?:crush|split|chew|dilut|revers|refrigerat)/;

/** "crushed?", "hold?", "ok to split": one deed, done with the drug of the thread. Null when it is none, or there is no drug. */
export function askOfDeed({ content, subject }: FollowUp): string | null {
  const verb =
    /^(?:(?:ok|okay|safe|need|have|when|how) to |can (?:i|we|you) |do (?:i|we|you) |should (?:i|we|you) )?(\p{L}+)$/iu
      .exec(content)?.[1]
      ?.toLowerCase();
  const drug = subject.drugs[0];
  if (verb === undefined || drug === undefined) return null;
  const done = participles[verb] ?? Object.values(participles).find((participle) => participle === verb);
  if (done === undefined) return null;
  const asked = /^when\b/i.test(content)
    ? 'When should'
    : /^how\b/i.test(content)
      ? 'How is'
      : possible.test(done)
        ? 'Can'
        : 'Should';
  return `${asked} ${nameIn(subject, drug)}${asked === 'How is' ? '' : ' be'} ${done}${tailsOf(subject, [drug], possible.test(done) ? 'people' : 'all')}?`;
}
