import fc from 'fast-check';

const drugs = ['atorvastatin', 'warfarin', 'Humira', 'alendronate', 'metoprolol', 'vancomycin'] as const;
const groups = ['women', 'adults', 'children', 'older adults', 'patients', 'pregnant women'] as const;
export const units = ['mg', 'mcg', 'mL', 'g', 'units', 'mg/kg', '%', 'hours', 'weeks', 'mmol/L'] as const;
const times = ['daily', 'twice daily', 'once weekly', 'every 8 hours'] as const;
const verbs = ['reduced', 'increased', 'improved', 'did not change'] as const;
const outcomes = ['bleeding', 'the risk of fracture', 'pain', 'renal function', 'survival'] as const;

export interface Sentence {
  readonly text: string;
  /** The sentence with another number, or another unit, in the place of its first. */
  readonly withNumber: (value: string) => string;
  readonly withUnit: (unit: string) => string;
  readonly number: string;
  readonly unit: string;
  /** The text cut where a "not" may be put in or is left out. */
  readonly beforeVerb: string;
  readonly afterVerb: string;
}

const number = fc.oneof(
  fc.integer({ min: 2, max: 9999 }).map(String),
  fc.double({ min: 0.1, max: 99, noNaN: true }).map((value) => value.toFixed(1)),
);

/** Invented sentences of a label or a trial. */
export const sentence: fc.Arbitrary<Sentence> = fc
  .record({
    drug: fc.constantFrom(...drugs),
    group: fc.constantFrom(...groups),
    unit: fc.constantFrom(...units),
    time: fc.constantFrom(...times),
    verb: fc.constantFrom(...verbs),
    outcome: fc.constantFrom(...outcomes),
    number,
    other: number,
  })
  .map(({ drug, group, unit, time, verb, outcome, number, other }) => {
    const told = (value: string, measure: string) =>
      `In ${group}, ${drug} ${value} ${measure} ${time} ${verb} ${outcome} in ${other} cases, and the dose was not raised.`;
    return {
      text: told(number, unit),
      withNumber: (value: string) => told(value, unit),
      withUnit: (measure: string) => told(number, measure),
      number,
      unit,
      beforeVerb: `In ${group}, ${drug} was`,
      afterVerb: `used against ${outcome} at ${number} ${unit} ${time}.`,
    };
  });
