import { setTimeout as wait } from 'node:timers/promises';
import type { CloudAdapter } from 'botbuilder';
import type { PostedMessages } from '../../../src/ports/posted-messages.ts';
import { createMessageSlots, type MessageSlots } from './message-slots.ts';
import { createPace } from './pace.ts';
import { createShowProgress, type ShowProgress } from './show-progress.ts';
import { createTeamsWire, type TeamsWire } from './teams-wire.ts';

/** Milliseconds. */
export interface TeamsTiming {
  /** Between two activities of one stream: Teams takes one a second. */
  readonly streamGapMs: number;
  /** Before a refused request is made again; doubled with each further time. */
  readonly firstWaitMs: number;
}

export interface Sending {
  readonly wire: TeamsWire;
  readonly slots: MessageSlots;
  readonly progress: ShowProgress;
}

const teamsTiming: TeamsTiming = { streamGapMs: 1_000, firstWaitMs: 500 };

/** Everything that leaves for Teams. @param appId empty in the playground only. */
export function createSending(
  adapter: CloudAdapter,
  appId: string,
  posted: PostedMessages,
  { streamGapMs, firstWaitMs }: TeamsTiming = teamsTiming,
): Sending {
  const pause = (ms: number) => wait(ms);
  const pace = createPace(() => performance.now(), pause);
  const wire = createTeamsWire(adapter, appId, { attempts: 4, firstWaitMs, wait: pause }, pace);
  const slots = createMessageSlots(wire, posted);
  return { wire, slots, progress: createShowProgress({ wire, slots, posted, streamGapMs, wait: pause }) };
}
