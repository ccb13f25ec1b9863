type Args = Readonly<Record<string, unknown>>;

/** A kind of conversation, by the first letters of its id: Slack's own ids do not tell, this Slack's do. */
const historyScopes = [
  ['D', 'im:history'],
  ['GROUP-', 'mpim:history'],
  ['G', 'groups:history'],
  ['', 'channels:history'],
] as const;

/** The scopes of which each method needs one; none for those that every token may call. */
export const methodScopes: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'chat.startStream': ['chat:write'],
  'chat.appendStream': ['chat:write'],
  'chat.stopStream': ['chat:write'],
  'agents.sessions.setStatus': ['chat:write'],
  'views.open': [],
  'views.push': [],
  'views.publish': [],
  'views.update': [],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  'assistant.threads.setStatus': ['chat:write'],
  'conversations.replies': historyScopes.map(([, scope]) => scope),
  'conversations.history': historyScopes.map(([, scope]) => scope),
  'conversations.open': ['im:write'],
  'users.info': ['users:read'],
};

/** The scope that this call needs and the token has not; null when it may be made. */
export function missingScope(method: string, args: Args, granted: readonly string[]): string | null {
  const scopes = methodScopes[method] ?? [];
  const [needed] = scopes.length > 1 ? [historyScopeOf(String(args.channel))] : scopes;
  return needed === undefined || granted.includes(needed) ? null : needed;
}

function historyScopeOf(channel: string): string | undefined {
  return historyScopes.find(([start]) => channel.startsWith(start))?.[1];
}
