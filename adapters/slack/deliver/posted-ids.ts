import type { PostedPart } from '../../../src/ports/posted-answers.ts';

/** What stands for a message that only its reader sees: Slack gives it no name by which it could be found or changed. */
export const shownAside = 'aside';
/** One that was about to be shown, and nobody knows whether it was. */
export const begunAside = 'aside?';

/** The id of a message in a direct chat that the question was not asked in. All others are known by their ts alone. */
export function directId(channel: string, ts: string): string {
  return `${channel}:${ts}`;
}

export function tsOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** Null for a message that stands where the question was asked. */
export function directChannelOf(id: string): string | null {
  return id.includes(':') ? id.slice(0, id.indexOf(':')) : null;
}

export function isAside({ message }: PostedPart): boolean {
  return message === shownAside || message === begunAside;
}

export function isDirect({ message }: PostedPart): boolean {
  return message !== null && directChannelOf(message) !== null;
}
