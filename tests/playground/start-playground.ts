import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium of this machine, or null: then there is nothing to drive. */
export const chromiumPath = [process.env.CHROMIUM_PATH ?? '', ...places].find((path) => existsSync(path)) ?? null;

export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-gpu',
      // The Playground asks for fonts and settings on the internet, and waits for them where there is none.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
}

export interface Playground {
  readonly url: string;
  stop(): Promise<void>;
}

/** Microsoft 365 Agents Playground as a process of its own, talking to the bot at this address. */
export async function startPlayground(botUrl: string): Promise<Playground> {
  const port = await freePort();
  const cli = resolve('node_modules/@microsoft/m365agentsplayground/cli.js');
  const flags = ['-e', `${botUrl}/api/messages`, '-c', 'msteams', '-p', String(port), '--disable-telemetry'];
  const child = spawn(process.execPath, [cli, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  await new Promise<void>((ready, fail) => {
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes('Listening on')) ready();
    });
    child.once('exit', () => fail(new Error('The Agents Playground ended before it listened')));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
