import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createOAuthSide, type OAuthSide } from './oauth-side.ts';
import { createSlackLimits, type SlackLimits } from './slack-limits.ts';
import { type FakeWorkspace, SlackState } from './slack-state.ts';
import { createSocketSide, type SocketSide } from './socket-side.ts';
import { createWebApi, type WebApi } from './web-api.ts';

export interface SlackServer {
  readonly state: SlackState;
  /** For `SlackConfig.apiUrl`. */
  readonly apiUrl: string;
  readonly socket: SocketSide;
  readonly oauth: OAuthSide;
  /** Nothing is counted until it is told to be strict. */
  readonly limits: SlackLimits;
  /** Makes the next calls of a method go wrong. */
  readonly trouble: WebApi['trouble'];
  readonly interfere: WebApi['interfere'];
  /** A response address, good for five messages. */
  newResponseUrl(): string;
  close(): Promise<void>;
}

export interface SlackServerOptions {
  readonly workspaces: readonly FakeWorkspace[];
  readonly appToken: string;
}

/** A Slack of our own, on this machine only: its Web API, its response addresses and its end of Socket Mode. */
export async function startSlackServer({ workspaces, appToken }: SlackServerOptions): Promise<SlackServer> {
  const state = new SlackState();
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const oauth = createOAuthSide(workspaces);
  const limits = createSlackLimits();
  const { port } = addressOf(server.address());
  const webApi = createWebApi({ state, oauth, limits, appToken, socketUrl: () => `ws://127.0.0.1:${port}/socket` });
  server.on('request', (request, response) => void webApi.handle(request, response));
  const socket = createSocketSide(server);
  return {
    state,
    apiUrl: `http://127.0.0.1:${port}/api/`,
    socket,
    oauth,
    limits,
    trouble: webApi.trouble,
    interfere: webApi.interfere,
    newResponseUrl: () => `http://127.0.0.1:${port}/response/${state.newResponseId()}`,
    close: async () => {
      socket.close();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address;
}
