import { setTimeout as after } from 'node:timers/promises';
import { tenantOf, type Workspace } from '../workspace.ts';
import { createInTurn } from './in-turn.ts';
import type { SessionStatus, TellSession } from './tell-session.ts';
import { placeKey, type WorkingPlace } from './working-place.ts';

/**
 * Slack's sessions: a thread that is `processing` has a Stop button, and stays so until it is told otherwise. Nothing here throws: an
 * answer comes also where Slack knows no sessions.
 */
export interface Sessions {
  /** Work on this entry shows in the thread. @returns false once somebody stopped it: then nothing more is to be shown. */
  begin(place: WorkingPlace, entry: string): Promise<boolean>;
  /**
   * The work on this entry is over; the thread rests when no other goes on in it. What Slack did not take is said again, by and by.
   * Resolves when it took it, or cannot be reached.
   * @param surely also when this process began nothing: another one may have, and died.
   */
  end(place: WorkingPlace, entry: string, surely: boolean): Promise<void>;
  /** Somebody stopped all that goes on in the thread. */
  stop(place: WorkingPlace): Promise<void>;
  /** Threads of a channel in which work goes on, in this process. */
  workingIn(workspace: Workspace, channel: string): readonly WorkingPlace[];
  /** What to leave the session as when this entry is done with it. */
  statusWithout(place: WorkingPlace, entry: string): SessionStatus;
}

interface Thread {
  readonly place: WorkingPlace;
  readonly entries: Map<string, 'working' | 'stopped'>;
}

/** How often a thread is told to rest before it is left to Slack, which ends a session after an hour. */
const mostTimes = 8;

export function createSessions(tell: TellSession): Sessions {
  const threads = new Map<string, Thread>();
  /** Threads that Slack may show as processing. */
  const lit = new Set<string>();
  const inTurn = createInTurn();

  const stateOf = (thread: Thread | undefined, except?: string): SessionStatus => {
    const others = [...(thread?.entries ?? [])].filter(([entry]) => entry !== except);
    return others.some(([, state]) => state === 'working') ? 'processing' : 'active';
  };
  const isWorking = (place: WorkingPlace) => stateOf(threads.get(placeKey(place))) === 'processing';

  const light = (place: WorkingPlace) =>
    inTurn(placeKey(place), async () => {
      if (!isWorking(place)) return;
      const told = await tell(place, 'processing');
      const unchanged = told.kind === 'no-sessions' || (told.kind === 'later' && told.unchanged);
      if (!unchanged) lit.add(placeKey(place));
    });
  const rest = async (place: WorkingPlace, times = 1): Promise<void> => {
    const key = placeKey(place);
    const told = await inTurn(key, async () => (isWorking(place) ? null : tell(place, 'active')));
    if (told === null) return;
    if (told.kind !== 'later' || times === mostTimes) return void lit.delete(key);
    const again = after(told.ms * times, undefined, { ref: false }).then(() => rest(place, times + 1));
    // Slack has said when it takes it; a Slack that is not reached says nothing.
    if (told.unchanged) await again;
  };

  return {
    begin: async (place, entry) => {
      const thread = threads.get(placeKey(place)) ?? { place, entries: new Map() };
      threads.set(placeKey(place), thread);
      if (!thread.entries.has(entry)) {
        thread.entries.set(entry, 'working');
        await light(place);
      }
      return thread.entries.get(entry) === 'working';
    },
    end: async (place, entry, surely) => {
      const key = placeKey(place);
      const thread = threads.get(key);
      const begun = thread?.entries.delete(entry) ?? false;
      if (thread?.entries.size === 0) threads.delete(key);
      // What is under way decides whether there is anything to put out.
      if (begun) await inTurn(key, async () => undefined);
      if (surely || lit.has(key)) await rest(place);
    },
    stop: async (place) => {
      const thread = threads.get(placeKey(place));
      for (const entry of thread?.entries.keys() ?? []) thread?.entries.set(entry, 'stopped');
      await rest(place);
    },
    workingIn: (workspace, channel) =>
      [...threads.values()]
        .map(({ place }) => place)
        .filter((place) => place.channel === channel && tenantOf(place.workspace) === tenantOf(workspace)),
    statusWithout: (place, entry) => stateOf(threads.get(placeKey(place)), entry),
  };
}
