import type { CardElement } from './adaptive-card.ts';
import type { Group, Piece } from './group.ts';
import { wireSize } from './teams-message.ts';

interface Share {
  readonly group: Group;
  readonly pieces: Piece[];
  readonly continued: boolean;
}

/**
 * Shares out what is to be shown over as few messages as hold it, in order.
 * @param room bytes that one message has for it; a piece alone must fit.
 * @returns one list of elements a message, at least one.
 */
export function shareOut(groups: readonly Group[], room: number): readonly (readonly CardElement[])[] {
  const messages: Share[][] = [[]];
  let left = room;
  for (const group of groups) {
    for (const [index, piece] of group.pieces.entries()) {
      // As if it stood alone under its heading: never too little.
      const size = wireSize(group.draw([piece], true)) + 1;
      if (size > left) {
        messages.push([]);
        left = room;
      }
      left -= size;
      place(messages.at(-1) ?? [], { group, pieces: [piece], continued: index > 0 });
    }
  }
  return messages
    .filter((shares, index) => index === 0 || shares.length > 0)
    .map((shares) => shares.flatMap(({ group, pieces, continued }) => group.draw(pieces, continued)));
}

function place(message: Share[], share: Share): void {
  const last = message.at(-1);
  if (last?.group === share.group) last.pieces.push(...share.pieces);
  else message.push(share);
}
