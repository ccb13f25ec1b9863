/**
 * Where the app was never invited, or was removed. Slack says of a public channel that it is not in it, and of a private one that there is
 * none.
 */
export class Membership {
  private readonly absent = new Set<string>();

  leave(teamId: string, channel: string): void {
    this.absent.add(JSON.stringify([teamId, channel]));
  }

  join(teamId: string, channel: string): void {
    this.absent.delete(JSON.stringify([teamId, channel]));
  }

  /** @returns Slack's error for a call into a channel where the app is no member, else null. */
  refusal(teamId: string, channel: unknown): 'not_in_channel' | 'channel_not_found' | null {
    if (typeof channel !== 'string' || !this.absent.has(JSON.stringify([teamId, channel]))) return null;
    return channel.startsWith('C') ? 'not_in_channel' : 'channel_not_found';
  }
}
