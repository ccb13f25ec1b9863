import { appToken } from '../slack-server/curbside-in-slack.ts';
import { createHttpSide } from '../slack-server/http-side.ts';
import type { SlackServer } from '../slack-server/start-slack-server.ts';
import type { Delivery } from '../slack-server/transport.ts';
import { type KillableProcess, startKillableProcess } from './child-process.ts';
import { type Counts, rates } from './interfere.ts';
import type { ProcessOptions } from './process-options.ts';
import type { Random } from './random.ts';

export type WayIn = 'http' | 'socket';

/** Two processes over one database: Slack calls the one, and the other holds a socket to Slack. */
export interface TwoWaysIn {
  /** Where the one that Slack calls listens. */
  origin(): Promise<string>;
  /** One attempt. A socket may break before it or after it. @returns whether it was acknowledged. */
  send(way: WayIn, delivery: Delivery): Promise<boolean>;
  kill(way: WayIn): void;
  /** SIGKILLs, of both processes. */
  readonly kills: () => number;
  stop(): Promise<void>;
}

export function startTwoWaysIn(
  server: SlackServer,
  options: Omit<ProcessOptions, 'appToken'>,
  { random, counts }: { readonly random: Random; readonly counts: Counts },
): TwoWaysIn {
  const processes: Readonly<Record<WayIn, KillableProcess>> = {
    http: startKillableProcess(options),
    socket: startKillableProcess({ ...options, appToken }),
  };
  const overSocket = async (delivery: Delivery): Promise<boolean> => {
    const opened = server.socket.connections() > 0;
    // The first breaks in any case, so that a short run has one too.
    const breaks = counts.droppedSockets === 0 || random() < rates.droppedSockets;
    if (!opened || !breaks) return (await server.socket.send(delivery)).accepted;
    counts.droppedSockets += 1;
    if (random() < 0.5) return (await server.socket.sendAndDrop(delivery)).accepted;
    server.socket.dropAll();
    return false;
  };
  return {
    origin: () => processes.http.address(),
    send: async (way, delivery) => {
      if (way === 'socket') return overSocket(delivery);
      const address = `${await processes.http.address()}/slack/events`;
      return (await createHttpSide(address, options.signingSecret).send(delivery)).accepted;
    },
    kill: (way) => processes[way].kill(),
    kills: () => processes.http.kills() + processes.socket.kills(),
    stop: async () => {
      await Promise.all([processes.http.stop(), processes.socket.stop()]);
    },
  };
}
