import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { z } from 'zod';
import { BotError } from '../../../src/domain/bot-error.ts';

export interface AppIdentity {
  /** Application (client) id of the bot registration; it names the Teams app too. */
  readonly appId: string;
  /** Where people reach this Curbside. */
  readonly publicUrl: string;
}

const folder = new URL('../app-package/', import.meta.url);

const manifest = z.looseObject({
  developer: z.looseObject({}),
  icons: z.object({ color: z.string(), outline: z.string() }),
  bots: z.array(z.looseObject({})),
  composeExtensions: z.array(z.looseObject({})),
});

/** The zip that a Teams administrator uploads. Throws `config-invalid` when Teams would refuse the addresses in it. */
export async function packApp(identity: AppIdentity): Promise<Uint8Array> {
  const filled = fillManifest(JSON.parse(await readFile(new URL('manifest.json', folder), 'utf8')), identity);
  const icons = await Promise.all(Object.values(filled.icons).map(readIcon));
  return zipSync({ 'manifest.json': strToU8(`${JSON.stringify(filled, null, 2)}\n`), ...Object.fromEntries(icons) });
}

async function readIcon(name: string): Promise<readonly [string, Uint8Array]> {
  return [name, new Uint8Array(await readFile(new URL(name, folder)))];
}

function fillManifest(written: unknown, { appId, publicUrl }: AppIdentity) {
  const { protocol, host } = new URL(publicUrl);
  if (protocol !== 'https:') {
    throw new BotError(
      'config-invalid',
      'Teams takes https addresses only: set PUBLIC_URL to the address under which people reach Curbside',
    );
  }
  const { developer, bots, composeExtensions, ...rest } = manifest.parse(written);
  const policy = `${publicUrl}/editorial-policy`;
  return {
    ...rest,
    id: appId,
    developer: { ...developer, websiteUrl: publicUrl, privacyUrl: policy, termsOfUseUrl: policy },
    bots: bots.map((bot) => ({ ...bot, botId: appId })),
    composeExtensions: composeExtensions.map((extension) => ({ ...extension, botId: appId })),
    validDomains: [host],
  };
}
