import { z } from 'zod';
import type { AnswerCard } from '../../../src/presentation/answer-card.ts';
import type { SlackAddress } from '../reply-address.ts';
import { actionIds, actionsUnit, button } from './draw-buttons.ts';
import { contextUnit } from './draw-frame.ts';
import { escapeText } from './escape.ts';
import { layOutBlocks } from './lay-out-blocks.ts';
import { limits } from './limits.ts';
import type { SlackMessage, Unit } from './unit.ts';

/** What stands around an answer because of where it is shown. */
export interface Surroundings {
  readonly above: readonly Unit[];
  readonly below: readonly Unit[];
}

export const noSurroundings: Surroundings = { above: [], below: [] };

/** Who shared it; or that only the asker sees it, why, and how all can. */
export function drawSurroundings(card: AnswerCard, address: SlackAddress): Surroundings {
  if (address.shared !== undefined) {
    const by = contextUnit(`Shared by <@${escapeText(address.user)}>`, 'Shared by a member of this channel');
    return { above: [by], below: [] };
  }
  if (address.aside === undefined) return noSurroundings;
  // Nothing that names the asker's mistake is offered to everyone, and in a direct chat there is no everyone.
  const sharable = card.disclaimer !== null && !address.channel.startsWith('D');
  const note = card.disclaimer === null ? onlyYou : `${onlyYou} ${keptAtHome}`;
  const value = { answerId: card.answerId, channel: address.channel, threadTs: address.aside.threadTs };
  const share = button(actionIds.share, 'Share to channel', JSON.stringify(value));
  return {
    above: address.aside.quiet === null ? [] : [sayQuiet(address.aside.quiet)],
    below: [contextUnit(note, note), ...(sharable ? [actionsUnit([share])] : [])],
  };
}

const onlyYou = 'Only you can see this.';
// Slack keeps no such message: it is gone once the app reloads.
const keptAtHome = 'When it is gone, look in my Home tab: your last questions and their answers are kept there.';

/** Above the answer: whoever mentioned Curbside expects everybody to see it. */
function sayQuiet(hours: string): Unit {
  const sentence = `Answered for you alone: quiet hours here are ${hours}.`;
  return contextUnit(escapeText(sentence), sentence);
}

const alsoHere = 'Also sent here, in case it did not arrive where you asked.';

/** Above a message that its reader may see a second time, when it has room. */
export function sayAlsoHere(message: SlackMessage): SlackMessage {
  const { text, blocks, withoutBlocks } = message;
  const heading = layOutBlocks([contextUnit(alsoHere, alsoHere)]);
  return {
    ...message,
    text: `${alsoHere}\n${text}`,
    blocks: blocks.length === 0 || blocks.length >= limits.blocksInMessage ? blocks : [...heading, ...blocks],
    withoutBlocks: [alsoHere, ...withoutBlocks],
  };
}

const shareValue = z.object({ answerId: z.string(), channel: z.string(), threadTs: z.string().nullable() });

/** @returns null for a value that no Share button of ours has. */
export function readShareValue(value: string): Readonly<z.infer<typeof shareValue>> | null {
  try {
    return shareValue.parse(JSON.parse(value));
  } catch {
    return null;
  }
}
