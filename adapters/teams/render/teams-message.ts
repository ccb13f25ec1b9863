import { type AdaptiveCard, cardAttachment } from './adaptive-card.ts';
import type { MessageEntity } from './message-entity.ts';

/** A message before it is addressed. Plain JSON. */
export interface TeamsMessage {
  readonly type: 'message';
  readonly textFormat: 'markdown';
  readonly text: string;
  readonly attachments?: readonly ReturnType<typeof cardAttachment>[];
  readonly entities?: readonly MessageEntity[];
  readonly channelData?: { readonly feedbackLoop: { readonly type: 'custom' } };
  readonly suggestedActions?: {
    readonly to: readonly string[];
    readonly actions: readonly { readonly type: 'imBack'; readonly title: string; readonly value: string }[];
  };
}

export function textMessage(text: string): TeamsMessage {
  return { type: 'message', textFormat: 'markdown', text };
}

export function cardMessage(text: string, card: AdaptiveCard): TeamsMessage {
  return { ...textMessage(text), attachments: [cardAttachment(card)] };
}

/** Bytes of a thing on the wire. */
export function wireSize(thing: unknown): number {
  return Buffer.byteLength(JSON.stringify(thing), 'utf8');
}
