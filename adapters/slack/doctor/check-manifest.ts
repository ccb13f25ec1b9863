import { z } from 'zod';
import type { Finding } from '../../../src/ports/health-check.ts';
import { commandName } from '../hear/hear-command.ts';
import { shortcutId } from '../hear/hear-shortcut.ts';
import { neededEvents, neededScopes, spellMissing } from '../needs.ts';

const command = z.object({ command: z.string().startsWith('/').max(32), description: z.string().min(1).max(2_000) });
const shortcut = z.object({ name: z.string().min(1).max(24), type: z.string(), callback_id: z.string() });

/** What a Slack app must have for Curbside, with the limits that Slack's reference pages name. */
const schema = z.object({
  display_information: z.object({
    name: z.string().min(1).max(35),
    description: z.string().max(140).optional(),
    long_description: z.string().min(174).max(4_000).optional(),
  }),
  features: z.object({
    app_home: z.object({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.object({ display_name: z.string().min(1).max(80) }),
    slash_commands: z
      .array(command)
      .max(50)
      .refine((commands) => commands.some(({ command: name }) => name === commandName), `has no ${commandName}`),
    shortcuts: z
      .array(shortcut)
      .max(10)
      .refine(
        (shortcuts) => shortcuts.some(({ type, callback_id: id }) => type === 'message' && id === shortcutId),
        `has no message shortcut ${shortcutId}`,
      ),
    agent_view: z.object({
      agent_description: z.string().min(1).max(300),
      suggested_prompts: z.array(z.object({ title: z.string().min(1), message: z.string().min(1) })).max(4),
    }),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
    interactivity: z.object({ is_enabled: z.literal(true) }),
    socket_mode_enabled: z.boolean(),
  }),
});

const what = 'Slack manifest.json';

/** @param socketMode whether the settings ask for Socket Mode. */
export function checkManifest(manifest: unknown, socketMode: boolean): readonly Finding[] {
  const parsed = schema.safeParse(manifest);
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path, message }) => `${path.join('.')} (${message})`);
    return [
      wrong(places.join('; '), 'Take manifest.json as it came with this version, and paste it into the app again.'),
    ];
  }
  const { settings, oauth_config: oauth } = parsed.data;
  const missing = [...missingEvents(settings.event_subscriptions.bot_events), ...missingScopes(oauth.scopes.bot)];
  if (missing.length > 0) return missing;
  if (settings.socket_mode_enabled && !socketMode) {
    return [
      {
        verdict: 'open',
        what,
        detail:
          'asks for Socket Mode, and the settings are for HTTP: in the app, switch Socket Mode off and set the request URLs to https://<your address>/slack/events',
      },
    ];
  }
  return [{ verdict: 'good', what, detail: 'has what Curbside needs, within Slack’s limits' }, liveApp];
}

/** Scopes are what a token tells of the app; its manifest is read only with a token of whoever manages the app. */
const liveApp: Finding = {
  verdict: 'open',
  what: 'Slack app itself',
  detail:
    'no token here reads its events and shortcuts: if the app was made from an older manifest.json, paste this one under "App Manifest"; Slack shows what differs before it saves',
};

function missingEvents(subscribed: readonly string[]): readonly Finding[] {
  const missing = Object.entries(neededEvents).flatMap(([event, { lost }]): [string, string][] =>
    subscribed.includes(event) ? [] : [[event, lost]],
  );
  if (missing.length === 0) return [];
  const remedy =
    'Add them to settings.event_subscriptions.bot_events, or in the app under "Event Subscriptions", and save.';
  return [wrong(`does not subscribe to ${spellMissing(missing)}`, remedy)];
}

function missingScopes(asked: readonly string[]): readonly Finding[] {
  const missing = Object.entries(neededScopes).filter(([scope]) => !asked.includes(scope));
  if (missing.length === 0) return [];
  const remedy =
    'Add them to oauth_config.scopes.bot, or in the app under "OAuth & Permissions", then reinstall the app.';
  return [wrong(`does not ask for ${spellMissing(missing)}`, remedy)];
}

function wrong(detail: string, remedy: string): Finding {
  return { verdict: 'wrong', what, detail, remedy };
}
