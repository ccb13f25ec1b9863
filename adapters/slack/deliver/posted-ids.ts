import type { PostedPart } from '../../../src/ports/posted-answers.ts';

/** What stands for a message that only its reader sees: Slack gives it no name by which it could be found or changed. */
export const shownAside = 'aside';
/** One that was about to be shown, and nobody knows whether it was. */
export const begunAside = 'aside?';

/** The id of a message in a direct chat that the question was not asked in. Those where it was asked are known by their ts alone. */
export function directId(channel: string, ts: string): string {
  return `${channel}:${ts}`;
}

const stream = 'stream';

/** The id of a message that began as a stream and does not show the answer yet. */
export function asStream(ts: string): string {
  return `${stream}:${ts}`;
}

/** @returns the ts of such a message; null for every other. */
export function streamTs(id: string): string | null {
  return id.startsWith(`${stream}:`) ? tsOf(id) : null;
}

/** Of a message in any form of id. */
export function tsOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** Null for a message that stands where the question was asked. */
export function directChannelOf(id: string): string | null {
  return id.includes(':') && streamTs(id) === null ? id.slice(0, id.indexOf(':')) : null;
}

export function isAside({ message }: PostedPart): boolean {
  return message === shownAside || message === begunAside;
}

export function isDirect({ message }: PostedPart): boolean {
  return message !== null && directChannelOf(message) !== null;
}
