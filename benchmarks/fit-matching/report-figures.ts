import { areaUnderCurve } from '../../src/commands/eval/area-under-curve.ts';
import { isServed, type Listed } from './choose-decision.ts';
import type { PairScores } from './held-out-scores.ts';
import { measureCalibration } from './measure-calibration.ts';
import type { PairTable } from './tabulate-pairs.ts';

export interface Figures {
  readonly pair_accuracy: number;
  readonly pair_auc: number;
  readonly served_correct: number;
  readonly served_wrong: number;
  readonly served_or_offered: number;
  readonly passed_on: number;
  readonly calibration: CalibrationFigures;
}

/** What the probabilities that a list's best is right are worth. */
export interface CalibrationFigures {
  readonly brier: number;
  readonly brier_of_base_rate: number;
  readonly expected_calibration_error: number;
  /** By bin: mean probability, share right, count. */
  readonly reliability: readonly (readonly [predicted: number, right: number, count: number])[];
}

/** The figures of the `match` evaluation, from scores that are given. */
export function figuresOf(
  table: PairTable,
  scores: PairScores,
  lists: readonly Listed[],
  probabilities: readonly number[],
  thresholds: { readonly serveAt: number; readonly offerAt: number },
  answerable: number,
): Figures {
  const written = table.pairs.flatMap(({ written: own, same }, row) =>
    own ? [{ same, score: scores.same[row] ?? 0 }] : [],
  );
  const served = lists.filter((list, at) => isServed(list, probabilities[at] ?? 0, thresholds.serveAt));
  const shown = lists.filter((list) =>
    served.includes(list) ? list.right : (list.rightAmongOffered ?? Number.NEGATIVE_INFINITY) >= thresholds.offerAt,
  );
  const offers = lists.filter((list) => !served.includes(list) && (list.features[1] ?? 0) < thresholds.offerAt);
  return {
    pair_accuracy: round(written.filter(({ same, score }) => score > 0 === same).length / written.length),
    pair_auc: round(areaUnderCurve(written)),
    served_correct: round(served.filter(({ right }) => right).length / answerable),
    served_wrong: round(served.filter(({ right }) => !right).length / lists.length),
    served_or_offered: round(shown.length / answerable),
    passed_on: round(offers.length / lists.length),
    calibration: calibrationOf(lists, probabilities),
  };
}

function calibrationOf(lists: readonly Listed[], probabilities: readonly number[]): CalibrationFigures {
  const measured = measureCalibration(lists.map(({ right }, at) => ({ right, probability: probabilities[at] ?? 0 })));
  return {
    brier: round(measured.brier),
    brier_of_base_rate: round(measured.brierOfBaseRate),
    expected_calibration_error: round(measured.error),
    reliability: measured.bins.map(({ predicted, right, count }) => [round(predicted), round(right), count] as const),
  };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
