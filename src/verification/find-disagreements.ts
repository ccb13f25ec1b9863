import type { Disagreement, Statement } from '../domain/statement.ts';
import { isDenial } from './checks/check-negation.ts';
import { readQuantities } from './read-quantities.ts';
import { readTerms } from './terms/read-terms.ts';
import type { Term } from './terms/term.ts';
import { interventionEnding, interventionWords, unwantedOutcomes } from './words/interventions.ts';

/** Whether a statement speaks for what it is about. */
type Stance = 'for' | 'against';

interface Reading {
  readonly statement: Statement;
  readonly stance: Stance;
  readonly interventions: ReadonlySet<string>;
  /** Outcomes and conditions that it speaks of. */
  readonly matters: ReadonlySet<string>;
  readonly populations: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
  /** "INR above 10": for whom it holds, in figures. */
  readonly limits: ReadonlySet<string>;
  /** Who recommends against it does so whatever the outcome. */
  readonly advisesAgainst: boolean;
}

/**
 * Statements of different sources on one intervention, for one outcome and one population, that point different ways: side by
 * side, one group an intervention, in the order in which they came. By rules that stay silent when in doubt.
 */
export function findDisagreements(statements: readonly Statement[]): readonly Disagreement[] {
  const readings = statements.flatMap((statement) => read(statement) ?? []);
  const interventions = new Set(readings.flatMap((reading) => [...reading.interventions]));
  return [...interventions].flatMap((about) => {
    const speaking = readings.filter((reading) => reading.interventions.has(about));
    const sides = speaking.filter((one) => speaking.some((other) => disagree(one, other)));
    const [first, second, ...rest] = sides.map((side) => side.statement);
    return first === undefined || second === undefined ? [] : [{ about, sides: [first, second, ...rest] }];
  });
}

function disagree(one: Reading, other: Reading): boolean {
  return (
    one.stance !== other.stance &&
    sourceOf(one) !== sourceOf(other) &&
    (one.advisesAgainst || other.advisesAgainst || meet(one.matters, other.matters)) &&
    areCompatible(one.limits, other.limits) &&
    areCompatible(one.populations, other.populations) &&
    areCompatible(one.forms, other.forms)
  );
}

function sourceOf({ statement }: Reading): string {
  return statement.citations[0].sourceId;
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((item) => other.has(item));
}

/** What is said of all is said of some. */
function areCompatible(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === 0 || other.size === 0 || meet(one, other);
}

/** @returns null when the statement names no intervention, or takes no side: a dose, a choice between two, a weighing. */
function read(statement: Statement): Reading | null {
  const terms = readTerms(statement.text);
  const interventions = new Set(
    terms.filter((term, at) => isIntervention(term) && terms[at - 1]?.words !== 'non').map((term) => term.words),
  );
  const stance = weighs.test(statement.text) || terms.some((term) => takesNoSide(term)) ? null : stanceOf(terms);
  if (interventions.size === 0 || stance === null) return null;
  const ofKind = (kind: Term['kind']) => new Set(terms.filter((term) => term.kind === kind).map((term) => term.key));
  return {
    statement,
    stance,
    interventions,
    matters: new Set(terms.filter((term) => unwantedOutcomes.has(term.words)).map((term) => term.key)),
    populations: ofKind('population'),
    forms: ofKind('dose-form'),
    limits: new Set(
      readQuantities(terms).flatMap(({ comparator, value }) => (comparator === '' ? [] : [`${comparator} ${value}`])),
    ),
    advisesAgainst: terms.some((term) => term.kind === 'negation' && term.words === 'against'),
  };
}

function isIntervention(term: Term): boolean {
  return term.kind === 'drug' || interventionWords.has(term.words) || interventionEnding.test(term.words);
}

const dosing: ReadonlySet<string> = new Set(['unit:mg', 'unit:mcg', 'unit:g', 'unit:ml', 'unit:unit', 'unit:iu']);
const weighing = /^(?:risks?|rather|instead|unless|until|either|unclear|inconclusive|individually)$/;

// How much is given, whether a result holds for all alike, and what could not be ruled out are no sides.
const weighs =
  /\bno dos(?:e|age) adjustments?\b|\b(?:did|does) not (?:differ|change|vary) (?:by|with|between|among|across)\b|\bcould not (?:exclude|rule out)\b/i;

function takesNoSide(term: Term): boolean {
  return dosing.has(term.key) || weighing.test(term.words);
}

const speaksFor = /^direction:(?:advice|quality|rank|~outcome|effect)\+$/;
const speaksAgainst = /^direction:(?:advice|quality|~outcome|effect)-$/;

function stanceOf(terms: readonly Term[]): Stance | null {
  const unwanted = terms.some((term) => unwantedOutcomes.has(term.words));
  const has = (speaks: RegExp, change: string) =>
    terms.some((term) => speaks.test(term.key) || (unwanted && term.key === change && term.words !== 'most'));
  const good = has(speaksFor, 'direction:amount-');
  const bad = has(speaksAgainst, 'direction:amount+');
  const denies = terms.some((term) => isDenial(term) && term.words !== 'without' && term.words !== 'non');
  if (denies) return good || terms.some((term) => /^(?:differ|support)/.test(term.words)) ? 'against' : null;
  if (good === bad) return null;
  return good ? 'for' : 'against';
}
