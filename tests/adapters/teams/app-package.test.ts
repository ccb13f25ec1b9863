import { existsSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packApp } from '../../../adapters/teams/package/pack-app.ts';

const folder = 'adapters/teams/app-package';
/** A copy of Microsoft's own, which is not ours to ship. */
const schemaPath = process.env.TEAMS_MANIFEST_SCHEMA ?? 'teams-manifest.schema.json';
const appId = '11111111-2222-3333-4444-555555555555';
const publicUrl = 'https://curbside.hospital.example';
const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));

describe('the Teams app package', () => {
  it.skipIf(!existsSync(schemaPath))('has a manifest that Teams takes, before and after it is filled in', async () => {
    expect(schemaErrors(manifest)).toBeNull();
    expect(schemaErrors(JSON.parse(strFromU8((await unpack())['manifest.json'] ?? new Uint8Array())))).toBeNull();
  });

  it('is packed with the app id and the domain of this Curbside', async () => {
    const files = await unpack();
    expect(Object.keys(files).toSorted()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    const filled = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect([filled.id, filled.bots[0].botId, filled.composeExtensions[0].botId]).toEqual([appId, appId, appId]);
    expect(filled.validDomains).toEqual(['curbside.hospital.example']);
    expect(filled.developer).toMatchObject({ privacyUrl: `${publicUrl}/editorial-policy` });
    expect(JSON.stringify(filled)).not.toMatch(/00000000-0000|curbside\.example/);
    expect(Buffer.from(files['color.png'] ?? [])).toEqual(readFileSync(`${folder}/color.png`));
  });

  it('is not packed with an address that Teams refuses', async () => {
    await expect(packApp({ appId, publicUrl: 'http://127.0.0.1:3978' })).rejects.toThrow('PUBLIC_URL');
  });

  it('offers help and prompts in chats and teams, article search, and a command on messages', () => {
    const [bot] = manifest.bots;
    expect(bot.commandLists.flatMap(({ scopes }: { scopes: string[] }) => scopes).toSorted()).toEqual(
      [...bot.scopes].toSorted(),
    );
    const commands = manifest.composeExtensions[0].commands.map(({ id, type, context }: Record<string, unknown>) => [
      id,
      type,
      context,
    ]);
    expect(commands).toEqual([
      ['articles', 'query', ['compose', 'commandBox']],
      ['askAbout', 'action', ['message']],
    ]);
  });

  it('asks for a bot in chats and teams, and for nothing that reads what is not said to it', () => {
    expect(manifest.bots).toHaveLength(1);
    expect(manifest.bots[0].scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(manifest.authorization).toBeUndefined();
  });

  it('has a colour icon of 192 × 192', () => {
    const { width, height, pixels } = readPng(`${folder}/${manifest.icons.color}`);
    expect([width, height]).toEqual([192, 192]);
    expect(pixels.every(({ alpha }) => alpha === 255)).toBe(true);
  });

  it('has an outline icon of 32 × 32, white on nothing', () => {
    const { width, height, pixels } = readPng(`${folder}/${manifest.icons.outline}`);
    expect([width, height]).toEqual([32, 32]);
    expect(pixels.every(({ alpha, colour }) => alpha === 0 || colour === 0xffffff)).toBe(true);
    expect(pixels.some(({ alpha }) => alpha === 0) && pixels.some(({ alpha }) => alpha === 255)).toBe(true);
  });
});

function schemaErrors(written: unknown) {
  // Written for draft 4, whose name ajv no longer knows.
  const { $schema: _draft, ...schema } = JSON.parse(readFileSync(schemaPath, 'utf8'));
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
  validate(written);
  return validate.errors;
}

async function unpack() {
  return unzipSync(await packApp({ appId, publicUrl }));
}

/** Reads a PNG of 8-bit RGBA whose rows are not filtered, as ours are. */
function readPng(path: string) {
  const file = readFileSync(path);
  expect(file.subarray(12, 16).toString()).toBe('IHDR');
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  expect([...file.subarray(24, 29)]).toEqual([8, 6, 0, 0, 0]);
  const start = file.indexOf('IDAT') + 4;
  const rows = inflateSync(file.subarray(start, start + file.readUInt32BE(start - 8)));
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const at = Math.floor(index / width) * (width * 4 + 1) + 1 + (index % width) * 4;
    return { colour: rows.readUIntBE(at, 3), alpha: rows.readUInt8(at + 3) };
  });
  return { width, height, pixels };
}
