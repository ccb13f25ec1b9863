import type { Platform } from './conversation.ts';

/** An event of a platform, by the platform's own id. */
export interface PlatformEvent {
  readonly platform: Platform;
  readonly tenant: string;
  readonly eventId: string;
}

/** The same for every delivery of one event, and never that of another customer. */
export function eventKey({ platform, tenant, eventId }: PlatformEvent): string {
  return [platform, tenant, eventId].map(encodeURIComponent).join(':');
}
