/** What a Slack app must have for Curbside. The manifest asks for exactly this, and the doctor looks for it. */
interface NeededEvent {
  /** Without it Slack does not send the event; null for those that every app gets. */
  readonly scope: string | null;
  /** What a person misses without it. */
  readonly lost: string;
}

/** By Slack's name of the event. */
export const neededEvents: Readonly<Record<string, NeededEvent>> = {
  agent_session_stopped: { scope: null, lost: 'the Stop button does nothing' },
  app_home_opened: { scope: null, lost: 'the Home tab and the suggested questions stay empty' },
  app_mention: { scope: 'app_mentions:read', lost: 'mentions are not heard' },
  app_uninstalled: { scope: null, lost: 'tokens are kept after Curbside was removed' },
  'message.channels': {
    scope: 'channels:history',
    lost: 'in channels follow-ups, edits and deletions are not heard',
  },
  'message.groups': {
    scope: 'groups:history',
    lost: 'in private channels follow-ups, edits and deletions are not heard',
  },
  'message.im': { scope: 'im:history', lost: 'direct messages are not heard' },
  'message.mpim': {
    scope: 'mpim:history',
    lost: 'in group chats follow-ups, edits and deletions are not heard',
  },
  team_access_revoked: { scope: null, lost: 'answers are owed to workspaces that left the organisation' },
  tokens_revoked: { scope: null, lost: 'tokens are kept after they were revoked' },
};

/** What a person misses without each, by Slack's name of the scope. */
export const neededScopes: Readonly<Record<string, string>> = {
  'app_mentions:read': 'mentions are not heard',
  'assistant:write': 'there is no agent chat, and no suggested question in it',
  'channels:history': 'in channels follow-ups are not heard, and a lost message is not found again',
  'chat:write': 'nothing is answered',
  commands: 'there is no /curbside, and no message shortcut',
  'groups:history': 'in private channels follow-ups are not heard, and a lost message is not found again',
  'im:history': 'direct messages are not heard',
  'im:write': 'an answer that cannot be shown in its channel may come twice to the direct chat',
  'mpim:history': 'in group chats follow-ups are not heard, and a lost message is not found again',
  'users:read': 'nobody is known as an administrator, who may change settings',
};

export const botScopes: readonly string[] = Object.keys(neededScopes);

/** What is missing of a list, with what is lost by it. */
export function spellMissing(missing: readonly (readonly [name: string, lost: string])[]): string {
  return missing.map(([name, lost]) => `${name} (without it ${lost})`).join('; ');
}
