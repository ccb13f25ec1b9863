/**
 * A message as its writer typed it: Slack's marks for mentions, channels and links become words again, and its three entities become
 * characters. Mentions of Curbside and of groups disappear; another person becomes "@someone", because an id is of no use to the answer.
 */
export function readMessageText(text: string, botUserId: string): string {
  return text
    .replace(/<([^<>]*)>/gu, (_, mark: string) => readMark(mark, botUserId))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}

/** True when the message names a person other than Curbside, so that it is talk between people. */
export function mentionsSomeoneElse(text: string, botUserId: string): boolean {
  return mentionedUsers(text).some((user) => user !== botUserId) || /<!(?:here|channel|everyone|subteam)\b/u.test(text);
}

export function mentions(text: string, userId: string): boolean {
  return mentionedUsers(text).includes(userId);
}

function mentionedUsers(text: string): readonly string[] {
  return [...text.matchAll(/<@([A-Z0-9]+)(?:\|[^<>]*)?>/gu)].flatMap(([, user]) => (user === undefined ? [] : [user]));
}

function readMark(mark: string, botUserId: string): string {
  const [target = '', label] = mark.split('|', 2);
  if (target.startsWith('@')) return target === `@${botUserId}` ? ' ' : '@someone';
  if (target.startsWith('!')) return ' ';
  if (target.startsWith('#')) return label === undefined ? ' ' : `#${label}`;
  return label ?? target.replace(/^(?:mailto|tel):/u, '');
}
