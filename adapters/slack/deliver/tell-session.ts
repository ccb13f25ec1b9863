import type { Log } from '../../../src/ports/log.ts';
import type { Installations } from '../installations.ts';
import { asSlackRefusal } from '../slack-error.ts';
import { tenantOf } from '../workspace.ts';
import type { WorkingPlace } from './working-place.ts';

export type SessionStatus = 'processing' | 'active';

/** What Slack made of it. */
export type Told =
  | { readonly kind: 'taken' }
  /** The workspace knows no sessions: there is nothing to tell. */
  | { readonly kind: 'no-sessions' }
  | { readonly kind: 'refused' }
  /** Not reached, or too often: worth saying again after this time. `unchanged` when the session is surely as it was. */
  | { readonly kind: 'later'; readonly ms: number; readonly unchanged: boolean };

/** Says what goes on in a thread, once. Never throws. */
export type TellSession = (place: WorkingPlace, status: SessionStatus) => Promise<Told>;

/** An app that is no agent, or a Slack without sessions. It may become one: asked again after a while. */
const withoutSessions = new Set(['not_authorized', 'unknown_method', 'missing_scope', 'not_allowed_token_type']);
const askAgainMs = 60 * 60_000;
const sayAgainMs = 2_000;

export function createTellSession(installations: Installations, log: Log): TellSession {
  const noneUntil = new Map<string, number>();
  /** Slack counts this method over a whole workspace. */
  const heldUntil = new Map<string, number>();
  const toldBy = (tenant: string, error: unknown): Told => {
    const { slackCode, retry } = asSlackRefusal('agents.sessions.setStatus', error);
    if (withoutSessions.has(slackCode)) {
      noneUntil.set(tenant, Date.now() + askAgainMs);
      log.info({ tenant, code: slackCode }, 'slack-without-sessions');
      return { kind: 'no-sessions' };
    }
    log.warn({ code: slackCode }, 'slack-session-not-changed');
    if (retry.kind === 'never') return { kind: 'refused' };
    if (retry.kind === 'later') return { kind: 'later', ms: sayAgainMs, unchanged: false };
    heldUntil.set(tenant, Date.now() + retry.ms);
    return { kind: 'later', ms: retry.ms, unchanged: true };
  };
  return async (place, status) => {
    const tenant = tenantOf(place.workspace);
    if ((noneUntil.get(tenant) ?? 0) > Date.now()) return { kind: 'no-sessions' };
    const heldMs = (heldUntil.get(tenant) ?? 0) - Date.now();
    if (heldMs > 0) return { kind: 'later', ms: heldMs, unchanged: true };
    try {
      const { client } = await installations.find(place.workspace);
      await client.agents.sessions.setStatus({ channel_id: place.channel, thread_ts: place.threadTs, status });
      return { kind: 'taken' };
    } catch (error) {
      return toldBy(tenant, error);
    }
  };
}
