/**
 * Names a message by itself, not by the event that told of it: Slack tells of one message by two events when it mentions Curbside, and
 * an edit or a deletion comes as another event still.
 */
export function messageEventId({ channel, ts }: { readonly channel: string; readonly ts: string }): string {
  return `message:${channel}:${ts}`;
}

/** ts of the message that an event is about, or that its button hangs on; null where there is none. */
export function messageTsOf(eventId: string): string | null {
  return /^(?:message|press):[^:]+:(\d+\.\d+)/u.exec(eventId)?.[1] ?? null;
}
