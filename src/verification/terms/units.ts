import { groupsOf } from './phrase-table.ts';

/** How much of the base unit of its dimension a unit is: mcg, ml, second. Units of one dimension can be converted. */
interface Measure {
  readonly dimension: 'mass' | 'volume' | 'time';
  readonly size: number;
}

const groups = groupsOf(`
mcg | microgram | micrograms | μg | ug
mg | milligram | milligrams | mgs
g | gram | grams | gm | gms
kg | kilogram | kilograms | kgs
ng | nanogram | nanograms
ml | milliliter | milliliters | millilitre | millilitres | cc
l | liter | liters | litre | litres
dl | deciliter | deciliters
μl | ul | microliter | microliters
second | seconds | sec | secs
minute | minutes | min | mins
hour | hours | h | hr | hrs
day | days | d
week | weeks | wk | wks
month | months | mo | mos
year | years | yr | yrs
% | percent
iu
unit | units
mmol | millimole | millimoles
mol | mole | moles
meq | milliequivalent | milliequivalents
mmhg
bpm
cm | centimeter | centimeters
mm | millimeter | millimeters
m | meter | meters
m2
kcal | calorie | calories
hz
degree | degrees
fold | times
kg/m2
`);

const measures: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['ng', { dimension: 'mass', size: 0.001 }],
  ['mcg', { dimension: 'mass', size: 1 }],
  ['mg', { dimension: 'mass', size: 1000 }],
  ['g', { dimension: 'mass', size: 1_000_000 }],
  ['kg', { dimension: 'mass', size: 1_000_000_000 }],
  ['μl', { dimension: 'volume', size: 0.001 }],
  ['ml', { dimension: 'volume', size: 1 }],
  ['dl', { dimension: 'volume', size: 100 }],
  ['l', { dimension: 'volume', size: 1000 }],
  ['second', { dimension: 'time', size: 1 }],
  ['minute', { dimension: 'time', size: 60 }],
  ['hour', { dimension: 'time', size: 3600 }],
  ['day', { dimension: 'time', size: 86_400 }],
  ['week', { dimension: 'time', size: 604_800 }],
]);

const times: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);

/** Every spelling of a unit to the one that stands for it. */
export const unitNames: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([name = '', ...others]) => [name, ...others].map((spelling): [string, string] => [spelling, name])),
);

export function isTimeUnit(unit: string): boolean {
  return times.has(unit);
}

/** Whether two amounts are the same: 1 g and 1000 mg, 48 hours and 2 days. Compound units are the same when they are spelled so. */
export function isSameAmount(a: number, unitA: string, b: number, unitB: string): boolean {
  if (unitA === unitB) return a === b;
  const left = measures.get(unitA);
  const right = measures.get(unitB);
  if (left === undefined || right === undefined || left.dimension !== right.dimension) return false;
  return Math.abs(a * left.size - b * right.size) <= 1e-9 * Math.abs(a * left.size);
}
