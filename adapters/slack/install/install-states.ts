import { randomBytes } from 'node:crypto';
import type { InstallURLOptions, StateStore } from '@slack/bolt';
import type { OneTimeTickets } from '../../../src/ports/one-time-tickets.ts';
import { SlackRefusal } from '../slack-error.ts';

/** How long an installation may take, from the first page to the last, milliseconds. */
export const stateLifeMs = 10 * 60 * 1000;

/** States that Slack brings back: made here, good once, and for ten minutes. Bolt also holds them against the browser's cookie. */
export function createInstallStates(tickets: OneTimeTickets, urlOptions: InstallURLOptions): StateStore {
  return {
    generateStateParam: async (_, now) => {
      const state = randomBytes(32).toString('base64url');
      await tickets.issue(state, new Date(now.getTime() + stateLifeMs), now);
      return state;
    },
    verifyStateParam: async (now, state) => {
      if (await tickets.redeem(state, now)) return urlOptions;
      throw new SlackRefusal('an installation', 'invalid_state');
    },
  };
}
