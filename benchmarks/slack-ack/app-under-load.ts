import { type KillableProcess, startKillableProcess } from '../../tests/support/slack-faults/child-process.ts';
import type { ProcessOptions } from '../../tests/support/slack-faults/process-options.ts';
import type { WayIn } from '../../tests/support/slack-faults/two-ways-in.ts';
import { appToken, ward } from '../../tests/support/slack-server/curbside-in-slack.ts';
import { createHttpSide } from '../../tests/support/slack-server/http-side.ts';
import { installByBrowser } from '../../tests/support/slack-server/install-by-browser.ts';
import type { FakeWorkspace } from '../../tests/support/slack-server/slack-state.ts';
import { type SlackServer, startSlackServer } from '../../tests/support/slack-server/start-slack-server.ts';
import type { Transport } from '../../tests/support/slack-server/transport.ts';

/** An app in a process of its own, with a local Slack of its own: a socket belongs to one app. */
export interface AppUnderLoad {
  readonly server: SlackServer;
  readonly transport: Transport;
  stop(): Promise<void>;
}

export interface LoadSettings {
  readonly way: WayIn;
  readonly dataFolder: string;
  readonly workspaces: readonly FakeWorkspace[];
}

const signingSecret = 'example-signing-secret';

export async function startCurbsideUnderLoad(settings: LoadSettings): Promise<AppUnderLoad> {
  const app = await start(settings);
  for (const workspace of settings.workspaces) await installByBrowser(await app.origin(), app.server, workspace);
  return app;
}

/** Another app, which is started from `script` with one token. */
export function startOtherUnderLoad(settings: LoadSettings, script: string): Promise<AppUnderLoad> {
  return start(settings, script);
}

async function start({ way, dataFolder, workspaces }: LoadSettings, script?: string) {
  const server = await startSlackServer({ workspaces: [...workspaces, ward], appToken });
  const { apiUrl } = server;
  const common: ProcessOptions = { dataFolder, apiUrl, signingSecret, tokenKey: '0f'.repeat(32), leaseMs: 60_000 };
  const app = startKillableProcess(way === 'http' ? common : { ...common, appToken }, script);
  const transport = way === 'http' ? await overHttp(app) : await overSocket(server, app);
  const stop = async () => {
    await app.stop();
    await server.close();
  };
  return { server, transport, origin: () => app.address(), stop };
}

async function overHttp(app: KillableProcess): Promise<Transport> {
  return createHttpSide(`${await app.address()}/slack/events`, signingSecret);
}

async function overSocket({ socket }: SlackServer, app: KillableProcess): Promise<Transport> {
  await app.address();
  while (socket.connections() === 0) await new Promise((resolve) => setTimeout(resolve, 100));
  return socket;
}
