import { existsSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

const folder = 'adapters/teams/app-package';
const schemaPath = '../shared/schemas/teams-manifest.schema.json';
const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));

describe('the Teams app package', () => {
  it.skipIf(!existsSync(schemaPath))('has a manifest that Teams takes', () => {
    // Written for draft 4, whose name ajv no longer knows.
    const { $schema: _draft, ...schema } = JSON.parse(readFileSync(schemaPath, 'utf8'));
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
    validate(manifest);
    expect(validate.errors).toBeNull();
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
