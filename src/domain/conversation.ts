export const platforms = ['slack', 'teams', 'web', 'console'] as const;
export type Platform = (typeof platforms)[number];

/** A thread of questions and answers. The tenant is part of it, so that two customers' threads can never be one. */
export interface Conversation {
  readonly platform: Platform;
  /** Slack: enterprise and team; Teams: the tenant's id; otherwise "local". */
  readonly tenant: string;
  /** Slack: the channel; Teams: the chat or channel; web: the browser's session. */
  readonly place: string;
  /** Slack: ts of the thread's root; Teams: id of the root message. */
  readonly thread: string;
}

/** A workspace or organisation. Settings and lists of people belong to one. */
export type Tenancy = Pick<Conversation, 'platform' | 'tenant'>;

/** A channel, a group or a direct chat of a tenancy. */
export type Place = Pick<Conversation, 'platform' | 'tenant' | 'place'>;

/** `{platform}:{tenant}:{place}:{thread}`; parts are percent-encoded, so that a colon inside one cannot forge another key. */
export function conversationKey(conversation: Conversation): string {
  const { platform, tenant, place, thread } = conversation;
  return [platform, tenant, place, thread].map(encodeURIComponent).join(':');
}

/** @returns null for anything that {@link conversationKey} did not make. */
export function parseConversationKey(key: string): Conversation | null {
  const parts = key.split(':');
  const [platform, tenant, place, thread] = parts.map(decodePart);
  const known = platforms.find((name) => name === platform);
  if (parts.length !== 4 || known === undefined || !tenant || !place || !thread) return null;
  return { platform: known, tenant, place, thread };
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
