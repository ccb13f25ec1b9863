import { type Answer, clinicalPart } from './answer.ts';

/**
 * Who is shown the answer to a message that did not call Curbside, and only stands in a thread of its own. What has no clinical answer was
 * most likely talk between people, which nobody wants commented on. A warning is kept all the same, for the writer alone.
 */
export function readersOfOverheard(answer: Answer): 'everyone' | 'asker' | 'nobody' {
  const clinical = clinicalPart(answer);
  if (clinical !== null && clinical.kind !== 'not-covered') return 'everyone';
  return answer.kind === 'urgent' || answer.kind === 'identifiers-found' ? 'asker' : 'nobody';
}
