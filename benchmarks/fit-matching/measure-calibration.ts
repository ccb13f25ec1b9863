/** A probability that was told beforehand, and what came of it. */
export interface Forecast {
  readonly probability: number;
  readonly right: boolean;
}

/** Forecasts of about one probability. */
interface Bin {
  readonly count: number;
  readonly predicted: number;
  readonly right: number;
}

export interface Calibration {
  /** Mean squared distance of the probabilities from what came (Brier 1950): 0 at best, .25 for a coin. */
  readonly brier: number;
  /** The same for one who always says the share that is right: who does no better knows nothing of single questions. */
  readonly brierOfBaseRate: number;
  /** Expected calibration error: how far the bins are from the share that is right in them, by their counts. */
  readonly error: number;
  /** By probability, lowest first; empty ones are left out. */
  readonly bins: readonly Bin[];
}

const binCount = 10;

/** Whether "80 %" comes true eight times out of ten. @throws RangeError without forecasts: of nothing there is no share. */
export function measureCalibration(forecasts: readonly Forecast[]): Calibration {
  if (forecasts.length === 0) throw new RangeError('no forecasts to measure');
  const baseRate = mean(forecasts.map(outcomeOf));
  const bins = binned(forecasts);
  return {
    brier: mean(forecasts.map((forecast) => (forecast.probability - outcomeOf(forecast)) ** 2)),
    brierOfBaseRate: baseRate * (1 - baseRate),
    error:
      bins.reduce((sum, { count, predicted, right }) => sum + count * Math.abs(predicted - right), 0) /
      forecasts.length,
    bins,
  };
}

/** Of equal width; 1 belongs to the last. */
function binned(forecasts: readonly Forecast[]): readonly Bin[] {
  const binOf = ({ probability }: Forecast) => Math.min(binCount - 1, Math.floor(probability * binCount));
  return Array.from({ length: binCount }, (_, bin) => forecasts.filter((forecast) => binOf(forecast) === bin))
    .filter((own) => own.length > 0)
    .map((own) => ({
      count: own.length,
      predicted: mean(own.map(({ probability }) => probability)),
      right: mean(own.map(outcomeOf)),
    }));
}

function outcomeOf({ right }: Forecast): number {
  return Number(right);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
