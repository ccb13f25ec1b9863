import { z } from 'zod';
import type { Finding } from '../../../src/ports/health-check.ts';

/** What a Slack app must have for Curbside, with the limits that Slack's reference pages name. */
const schema = z.object({
  display_information: z.object({
    name: z.string().min(1).max(35),
    description: z.string().max(140).optional(),
    long_description: z.string().min(174).max(4_000).optional(),
  }),
  features: z.object({
    app_home: z.object({ messages_tab_enabled: z.literal(true), messages_tab_read_only_enabled: z.literal(false) }),
    bot_user: z.object({ display_name: z.string().min(1).max(80) }),
    slash_commands: z
      .array(z.object({ command: z.string().startsWith('/').max(32), description: z.string().min(1).max(2_000) }))
      .max(50),
    agent_view: z.object({
      agent_description: z.string().min(1).max(300),
      suggested_prompts: z.array(z.object({ title: z.string().min(1), message: z.string().min(1) })).max(4),
    }),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()).min(1) }) }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()).min(1) }),
    interactivity: z.object({ is_enabled: z.literal(true) }),
    socket_mode_enabled: z.boolean(),
  }),
});

/** The scope without which Slack does not send an event. */
const scopeOfEvent: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
};

const what = 'Slack manifest';

/** @param socketMode whether the settings ask for Socket Mode. */
export function checkManifest(manifest: unknown, socketMode: boolean): Finding {
  const parsed = schema.safeParse(manifest);
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path, message }) => `${path.join('.')} (${message})`);
    return wrong(
      places.join('; '),
      'Take manifest.json as it came with this version, and paste it into the app again.',
    );
  }
  const { settings, oauth_config: oauth } = parsed.data;
  const unheard = settings.event_subscriptions.bot_events.filter((event) => {
    const scope = scopeOfEvent[event];
    return scope !== undefined && !oauth.scopes.bot.includes(scope);
  });
  if (unheard.length > 0) {
    return wrong(`events without their scope: ${unheard.join(', ')}`, 'Add the scopes to oauth_config.scopes.bot.');
  }
  if (settings.socket_mode_enabled && !socketMode) {
    return {
      verdict: 'open',
      what,
      detail:
        'asks for Socket Mode, and the settings are for HTTP: in the app, switch Socket Mode off and set the request URLs to https://<your address>/slack/events',
    };
  }
  return { verdict: 'good', what, detail: 'has what Curbside needs, within Slack’s limits' };
}

function wrong(detail: string, remedy: string): Finding {
  return { verdict: 'wrong', what, detail, remedy };
}
