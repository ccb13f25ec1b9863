import { expect, it } from 'vitest';
import { composeExtract } from '../../../src/answering/composing/compose-extract.ts';
import { passagesOf } from '../../../src/domain/passage.ts';
import { sampleLabel } from '../../support/samples.ts';

const caution = 'Caution with haloperidol is advised in hypokalemia, because haloperidol can prolong the QT interval.';

function foundIn(heading: string) {
  const source = sampleLabel({ drug: { generic: 'haloperidol', brands: [] }, sections: [{ heading, text: caution }] });
  return passagesOf(source).map((passage) => ({ passage, source, score: 1 }));
}

it('what a label warns of is no treatment of it', () => {
  expect(composeExtract('Treatment of hypokalemia', foundIn('5.2 QT prolongation'))).toBeNull();
});

it('who asks what to mind is told it', () => {
  const draft = composeExtract('Caution with haloperidol in hypokalemia', foundIn('5.2 QT prolongation'));
  expect(draft?.lead[0].text).toBe(caution);
});
