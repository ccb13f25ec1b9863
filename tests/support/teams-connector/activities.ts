/** Activities as Teams sends them, as far as Curbside reads them. Ids and people are invented. */

const exampleTenant = '00000000-0000-0000-0000-00000000000a';
export const exampleBot = '28:00000000-0000-0000-0000-0000000000b0';
export const exampleUser = '29:example-user';

type Activity = Readonly<Record<string, unknown>>;

interface Said {
  readonly id?: string;
  readonly text?: string;
  readonly tenant?: string;
}

function common(id: string, tenant: string) {
  return {
    id,
    channelId: 'msteams',
    from: { id: exampleUser, name: 'Dr Example', aadObjectId: 'aad-example-user' },
    recipient: { id: exampleBot, name: 'Curbside' },
    channelData: { tenant: { id: tenant } },
    timestamp: '2026-05-01T09:00:00.000Z',
  };
}

function personal(tenant: string) {
  return { conversationType: 'personal', tenantId: tenant, id: 'a:example-chat' };
}

export function personalMessage({ id = 'activity-1', text, tenant = exampleTenant }: Said = {}): Activity {
  return {
    ...common(id, tenant),
    type: 'message',
    conversation: personal(tenant),
    textFormat: 'plain',
    ...(text === undefined ? {} : { text }),
  };
}

/** In the thread under message 1700000000000 of a channel. */
export function channelMessage(
  text: string,
  { id = 'activity-1', called = true, tenant = exampleTenant }: { id?: string; called?: boolean; tenant?: string } = {},
): Activity {
  return {
    ...common(id, tenant),
    type: 'message',
    conversation: {
      isGroup: true,
      conversationType: 'channel',
      tenantId: tenant,
      id: '19:example@thread.tacv2;messageid=1700000000000',
    },
    text: called ? `<at>Curbside</at> ${text}` : text,
    entities: called
      ? [{ type: 'mention', mentioned: { id: exampleBot, name: 'Curbside' }, text: '<at>Curbside</at>' }]
      : [],
  };
}

export function invoke(
  name: string,
  value: unknown,
  { id = 'invoke-1', tenant = exampleTenant, replyToId = 'message-1' } = {},
): Activity {
  return { ...common(id, tenant), type: 'invoke', name, value, replyToId, conversation: personal(tenant) };
}

/** A press of a button of a card. */
export function press(
  verb: string,
  data: Readonly<Record<string, unknown>>,
  options: { id?: string; tenant?: string } = {},
): Activity {
  return invoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' }, options);
}

export function installation(): Activity {
  return {
    ...common('activity-install', exampleTenant),
    type: 'conversationUpdate',
    conversation: personal(exampleTenant),
    membersAdded: [{ id: exampleUser }, { id: exampleBot }],
  };
}

/** The same message with other words. */
export function edited(message: Activity, text: string, timestamp = '2026-05-01T09:01:00.000Z'): Activity {
  const channelData = { tenant: { id: exampleTenant }, eventType: 'editMessage' };
  return { ...message, type: 'messageUpdate', channelData, text, timestamp };
}

export function deleted(message: Activity): Activity {
  const { text: _text, ...rest } = message;
  const channelData = { tenant: { id: exampleTenant }, eventType: 'softDeleteMessage' };
  return { ...rest, type: 'messageDelete', channelData };
}

export function removal(): Activity {
  const { membersAdded: _added, ...rest } = installation();
  return { ...rest, id: 'activity-removal', membersRemoved: [{ id: exampleBot }] };
}
