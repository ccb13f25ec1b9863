import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commandName } from '../../../adapters/slack/hear/hear-command.ts';
import { shortcutId } from '../../../adapters/slack/hear/hear-shortcut.ts';
import { neededEvents, neededScopes } from '../../../adapters/slack/needs.ts';
import { methods } from '../../support/slack-server/api-methods.ts';
import { methodScopes } from '../../support/slack-server/method-scopes.ts';

const schemaFile = '../shared/schemas/slack-manifest.2.0.0.schema.json';

const manifestSchema = z.object({
  display_information: z.object({ name: z.string().max(35), description: z.string().max(140) }),
  features: z.object({
    slash_commands: z.array(z.object({ command: z.string() })),
    shortcuts: z.array(z.object({ name: z.string().max(24), type: z.literal('message'), callback_id: z.string() })),
    agent_view: z.object({ agent_description: z.string().max(300), suggested_prompts: z.array(z.unknown()).max(4) }),
    app_home: z.object({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
    interactivity: z.object({ is_enabled: z.literal(true) }),
  }),
});

const written: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'));
const manifest = manifestSchema.parse(written);

/** The adapter's source, in which its calls and listeners are looked up. */
const source = readdirSync('adapters/slack', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

/** Every method of the Web API that it calls, whatever the client is called by. */
const called = [
  ...new Set(
    [...source.matchAll(/(?:\bclient|Client\(.*\))\.([a-z]+(?:\.\w+)+)\(/g)].map(([, method]) => method ?? ''),
  ),
].toSorted();

describe('the Slack manifest', () => {
  it.runIf(existsSync(schemaFile))('agrees with Slack’s schema', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: true } });
    const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
    validate(written);
    expect(validate.errors).toBeNull();
  });

  it('asks for what Curbside needs, and for nothing else', () => {
    expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual(Object.keys(neededScopes).toSorted());
    expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual(Object.keys(neededEvents).toSorted());
  });

  it('offers the message shortcut that is handled', () => {
    expect(manifest.features.shortcuts.map(({ callback_id: id }) => id)).toEqual([shortcutId]);
  });

  it('offers the command that is handled', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual([commandName]);
  });
});

describe('what Curbside needs of Slack', () => {
  it('is calls that the local Slack knows and gives scopes to, and it knows no others', () => {
    expect(called).toEqual(expect.arrayContaining(['chat.postMessage', 'conversations.replies', 'auth.test']));
    // Opens Socket Mode, by the app's token and not the bot's.
    const byBot = called.filter((method) => method !== 'apps.connections.open');
    expect(Object.keys(methodScopes).toSorted()).toEqual(byBot);
    expect(Object.keys(methods).toSorted()).toEqual(byBot);
    // A call by its name would not be found above.
    expect(source).not.toContain('apiCall(');
  });

  it('is the scopes that calls, events and features need, and no others', () => {
    const needed = new Set([
      ...called.flatMap((method) => methodScopes[method] ?? []),
      ...Object.values(neededEvents).flatMap(({ scope }) => scope ?? []),
      'commands',
      // The agent view is not offered without it.
      'assistant:write',
    ]);
    expect(Object.keys(neededScopes).toSorted()).toEqual([...needed].toSorted());
    expect(manifest.oauth_config.scopes.bot).toEqual(expect.arrayContaining([...needed]));
  });

  it('is the events that are handled', () => {
    const handled = new Set([...source.matchAll(/app\.event\('(\w+)'/g)].map(([, name]) => name));
    expect(new Set(Object.keys(neededEvents).map((name) => name.split('.')[0]))).toEqual(handled);
  });
});
