import type { types } from '@slack/bolt';
import type { AnswerCard } from '../../../src/presentation/answer-card.ts';
import { noSurroundings, type Surroundings } from './draw-aside.ts';
import { drawBody } from './draw-body.ts';
import { drawButtons } from './draw-buttons.ts';
import { contextUnit, drawFrame, type Frame } from './draw-frame.ts';
import { layOutBlocks } from './lay-out-blocks.ts';
import { limits } from './limits.ts';
import { mostThatFit } from './most-that-fit.ts';
import { speak, speakWhole } from './speak.ts';
import type { LineGroup, SlackMessage, Unit } from './unit.ts';

/** An answer as the messages to post, in order. A long one is split between statements; every part has its status and disclaimer. */
export function drawAnswer(card: AnswerCard, { above, below }: Surroundings = noSurroundings): readonly SlackMessage[] {
  const frame = drawFrame(card);
  const parts = fillParts([...above, ...drawBody(card, 'table')], [...drawButtons(card), ...below], frame);
  return parts.map((part, index) => drawPart(part, frame, index, parts.length));
}

/** What one message holds between its frame. */
interface Part {
  readonly body: readonly Unit[];
  readonly buttons: readonly Unit[];
  /** Groups that an earlier part opened. */
  readonly begun: ReadonlySet<LineGroup>;
}

function fillParts(body: readonly Unit[], buttons: readonly Unit[], frame: Frame): readonly Part[] {
  const parts: Part[] = [];
  const begun = new Set<LineGroup>();
  for (let rest = body; rest.length > 0; ) {
    const first = (count: number): Part => ({ body: rest.slice(0, count), buttons: [], begun: new Set(begun) });
    // A unit that fits nowhere stands alone.
    const part = first(
      Math.max(
        1,
        mostThatFit(rest.length, (count) => fits(first(count), frame)),
      ),
    );
    parts.push(part);
    for (const group of groupsOf(part.body)) begun.add(group);
    rest = rest.slice(part.body.length);
  }
  const last = parts.pop() ?? { body: [], buttons: [], begun };
  if (fits({ ...last, buttons }, frame)) return [...parts, { ...last, buttons }];
  return [...parts, last, { body: [], buttons, begun }];
}

function groupsOf(units: readonly Unit[]): readonly LineGroup[] {
  return units.flatMap((unit) => (unit.kind === 'line' ? [unit.group] : []));
}

// A part may turn out to be one of several, so room for "Part 2 of 10" is kept in any case.
const partMark = contextUnit('Part 00 of 00', '');

function fits(part: Part, frame: Frame): boolean {
  const top = longer(frame.first, frame.further);
  const blocks = blocksOf(part, top, [...frame.foot, partMark]);
  return blocks.length <= limits.blocksInMessage && JSON.stringify(blocks).length <= limits.charactersOfBlocks;
}

function longer(one: readonly Unit[], other: readonly Unit[]): readonly Unit[] {
  return JSON.stringify(one).length > JSON.stringify(other).length ? one : other;
}

function blocksOf(part: Part, top: readonly Unit[], foot: readonly Unit[]): readonly types.KnownBlock[] {
  return [
    ...layOutBlocks(top),
    ...layOutBlocks(part.body, part.begun),
    ...layOutBlocks(foot),
    ...layOutBlocks(part.buttons),
  ];
}

function drawPart(part: Part, frame: Frame, index: number, count: number): SlackMessage {
  const top = index === 0 ? frame.first : frame.further;
  const place = `Part ${index + 1} of ${count}`;
  const foot = count === 1 ? frame.foot : [...frame.foot, contextUnit(place, place)];
  return {
    part: index,
    text: speak(top, [...part.body, ...part.buttons], foot),
    blocks: blocksOf(part, top, foot),
    withoutBlocks: speakWhole(top, part.body, foot),
  };
}
