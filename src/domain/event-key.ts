import type { Platform } from './conversation.ts';

/** Names an event in every process and for ever; parts are percent-encoded, so that a colon inside one cannot forge another key. */
export function eventKey(
  { platform, tenant }: { readonly platform: Platform; readonly tenant: string },
  eventId: string,
): string {
  return [platform, tenant, eventId].map(encodeURIComponent).join(':');
}

/** The platform's id of the event that {@link eventKey} named. */
export function eventIdOf(key: string): string {
  return decodeURIComponent(key.split(':')[2] ?? '');
}

/** Sorts after every edit: those are numbered by when they were made. */
export const deletedRevision = 'deleted';

/** The event id of a later wording of a question. Sorts after every earlier one. */
export function revisedEventId(eventId: string, revision: string): string {
  return `${eventId}:${revision}`;
}

/** True for the key of the question itself, and of every wording of it before this revision. */
export function isEarlierWording(key: string, first: string, revision: string): boolean {
  const begin = `${first}${encodeURIComponent(':')}`;
  return key === first || (key.startsWith(begin) && key < begin + encodeURIComponent(revision));
}
