export interface GrowthPoint {
  readonly passages: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
}

const width = 720;
const height = 360;
const margin = { left: 60, right: 90, top: 40, bottom: 50 };

/** Time of a search over the number of passages, both on a scale from nothing up (passages logarithmic), as SVG. */
export function drawGrowth(points: readonly GrowthPoint[]): string {
  const most = Math.max(1, ...points.map(({ p95 }) => p95)) * 1.15;
  const logs = points.map(({ passages }) => Math.log10(passages));
  const [low, high] = [Math.min(...logs), Math.max(...logs)];
  const x = (passages: number) =>
    margin.left + ((Math.log10(passages) - low) / Math.max(high - low, 1e-9)) * (width - margin.left - margin.right);
  const y = (milliseconds: number) =>
    height - margin.bottom - (milliseconds / most) * (height - margin.top - margin.bottom);
  const line = (pick: (point: GrowthPoint) => number, colour: string, name: string) => {
    const path = points.map((point) => `${x(point.passages).toFixed(1)},${y(pick(point)).toFixed(1)}`).join(' ');
    const last = points.at(-1);
    const label =
      last === undefined ? '' : text(x(last.passages) + 8, y(pick(last)) + 4, `${name} ${pick(last).toFixed(1)} ms`);
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${label}`;
  };
  const marks = points.map(({ passages }) =>
    text(x(passages), height - margin.bottom + 20, countOf(passages), 'middle'),
  );
  const steps = [0, 0.25, 0.5, 0.75, 1].map((share) => most * share);
  const grid = steps.map(
    (step) =>
      `<line x1="${margin.left}" x2="${width - margin.right}" y1="${y(step).toFixed(1)}" y2="${y(step).toFixed(1)}" stroke="#ddd"/>` +
      text(margin.left - 8, y(step) + 4, step.toFixed(0), 'end'),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(margin.left, 22, 'Time of a search (ms) over the number of passages'),
    ...grid,
    ...marks,
    line(({ p50 }) => p50, '#1b7f79', 'p50'),
    line(({ p95 }) => p95, '#b4532a', 'p95'),
    '</svg>\n',
  ].join('\n');
}

function text(x: number, y: number, words: string, anchor = 'start'): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="#333">${words}</text>`;
}

function countOf(passages: number): string {
  return passages >= 1e6 ? `${passages / 1e6} M` : `${passages / 1e3} k`;
}
