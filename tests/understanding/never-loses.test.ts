import fc from 'fast-check';
import { expect, it } from 'vitest';
import { understandQuestion } from '../../src/answering/understand-question.ts';
import { turnOf } from './ward-thread.ts';

const drugs = ['acetaminophen', 'apixaban', 'colchicine', 'haloperidol', 'metformin'];
const conditions = ['gout', 'delirium', 'atrial fibrillation', 'a compression fracture of the spine', 'sepsis'];
const circumstances = ['in pregnancy', 'in children', 'in renal impairment', 'for an adult', 'in a patient with CKD'];

const drug = fc.constantFrom(...drugs);
const condition = fc.constantFrom(...conditions);
const circumstance = fc.constantFrom(...circumstances);

/** Questions that name what they are about, and point at nothing. */
const whole = fc.oneof(
  fc.tuple(drug, condition).map(([a, b]) => `What is the dose of ${a} in ${b}?`),
  fc.tuple(drug, circumstance).map(([a, b]) => `Can ${a} be given ${b}?`),
  fc.tuple(condition, circumstance).map(([a, b]) => `How is ${a} treated ${b}?`),
  condition.map((a) => `What are the symptoms of ${a}?`),
  drug.map((a) => `When should ${a} be stopped?`),
  fc.tuple(drug, drug).map(([a, b]) => `Does ${a} interact with ${b}?`),
);
const thread = fc
  .array(whole, { minLength: 1, maxLength: 8 })
  .map((questions) => questions.map((text) => turnOf(text)));

/** Words thrown together, so that every rule meets sentences that nobody wrote. */
const salad = fc
  .array(
    fc.constantFrom(
      ...'and what about how is it its they their this that the a dose side effects in for with if when why not no never without safe which of them she her'.split(
        ' ',
      ),
      ...'any alternatives patient children pregnancy 5 20 2.5 mg first-line second-line IV is are can should be given take to treat heal same better most common , ?'.split(
        ' ',
      ),
      ...drugs,
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((words) => words.join(' '));

function weightyWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .match(/\d+(?:\.\d+)?|\b(?:not|no|never|without|acetaminophen|apixaban|colchicine|haloperidol|metformin)\b/g) ??
    []
  );
}

it('leaves any text as it is when there is no thread', () => {
  fc.assert(fc.property(fc.string(), (text) => understandQuestion(text, []) === text));
});

it('leaves a question as it is that names its subject and points at nothing', () => {
  fc.assert(fc.property(thread, whole, (turns, text) => understandQuestion(text, turns) === text));
});

it('keeps every number, drug and negation of the follow-up', () => {
  fc.assert(
    fc.property(thread, salad, (turns, text) => {
      const rest = [...weightyWords(understandQuestion(text, turns))];
      for (const word of weightyWords(text)) {
        expect(rest).toContain(word);
        rest.splice(rest.indexOf(word), 1);
      }
    }),
    { numRuns: 2_000 },
  );
}, 180_000);

it('brings in no number that neither the follow-up nor the thread holds', () => {
  fc.assert(
    fc.property(thread, salad, (turns, text) => {
      const known = [text, ...turns.map(({ understood }) => understood)].join(' ');
      for (const number of understandQuestion(text, turns).match(/\d+(?:\.\d+)?/g) ?? [])
        expect(known).toContain(number);
    }),
  );
});

it('never fails, whatever was typed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
      fc.string({ unit: 'binary' }),
      (turns, text) => {
        expect(
          typeof understandQuestion(
            text,
            turns.map((turn) => turnOf(turn)),
          ),
        ).toBe('string');
      },
    ),
  );
});
