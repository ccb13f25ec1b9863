import { escapeText } from './escape.ts';
import { limits } from './limits.ts';
import { mostThatFit } from './most-that-fit.ts';
import { splitText } from './split-text.ts';
import type { LineGroup, Unit } from './unit.ts';

const more = 'The message holds the rest.';

/** One message as plain text for notifications and screen readers: status and disclaimer always, the body as far as Slack takes it. */
export function speak(top: readonly Unit[], body: readonly Unit[], foot: readonly Unit[]): string {
  const above = top.map(spokenOf);
  const below = foot.map(spokenOf);
  const lines = spokenLines(body);
  const whole = join([...above, ...lines, ...below]);
  if (whole.length <= limits.messageText) return whole;
  const firstOf = (count: number) => join([...above, ...lines.slice(0, count), more, ...below]);
  return firstOf(mostThatFit(lines.length, (count) => firstOf(count).length <= limits.messageText)).slice(
    0,
    limits.messageText,
  );
}

/** A whole answer as plain texts, for when Slack refuses its blocks. Nothing is left out; each text has the frame. */
export function speakWhole(top: readonly Unit[], body: readonly Unit[], foot: readonly Unit[]): readonly string[] {
  const above = join(top.map(spokenOf));
  const below = join(foot.map(spokenOf));
  const room = Math.max(limits.line, limits.messageText - above.length - below.length - 2 * emptyLine.length);
  const texts: string[] = [];
  let open: string[] = [];
  const lines = writtenLines(body).flatMap((line) => splitText(line, room, (piece) => escapeText(piece).length));
  for (const line of lines) {
    if (open.length > 0 && join([...open, line]).length > room) {
      texts.push(join(open));
      open = [];
    }
    open.push(line);
  }
  return [...texts, join(open)].map((text) =>
    [above, text.trimStart(), below].filter((part) => part !== '').join(emptyLine),
  );
}

const emptyLine = '\n\n';

/** For eyes: an empty line above each heading, and a dot where the blocks have one. */
function writtenLines(units: readonly Unit[]): readonly string[] {
  const begun = new Set<LineGroup>();
  return units.flatMap((unit) => {
    if (unit.kind === 'block' || unit.group.heading === null) return [unit.spoken];
    const heading = begun.has(unit.group) ? [] : [`\n${unit.group.heading}:`];
    begun.add(unit.group);
    return [...heading, unit.group.style === 'bullets' ? `• ${unit.spoken}` : unit.spoken];
  });
}

function spokenLines(units: readonly Unit[]): readonly string[] {
  const begun = new Set<LineGroup>();
  return units.flatMap((unit) => {
    if (unit.kind === 'block') return [unit.spoken];
    const heading = begun.has(unit.group) || unit.group.heading === null ? [] : [`${unit.group.heading}:`];
    begun.add(unit.group);
    return [...heading, unit.spoken];
  });
}

function spokenOf(unit: Unit): string {
  return unit.spoken;
}

function join(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .map(escapeText)
    .join('\n');
}
