/**
 * A text as one line of Markdown that shows exactly these words: for headings and for the text of a message, the two places where Teams
 * reads Markdown. Escapes no more than it must, because a client that does not know an escape shows the backslash.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<&~|]/g, '\\$&')
    .replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2')
    .replace(/^(?:[>#=]|[-+](?= |$|-))/, '\\$&');
}

/** A text for a place where no Markdown is read. */
export function plainText(text: string): string {
  return oneLine(text);
}

// Cards replace {{DATE(…)}} and {{TIME(…)}} by a date wherever they stand; with something between the braces they do not.
function oneLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\{(?=\{)/g, '{\u2060');
}

/** A link, or nothing for an address that is not of the web. */
export function markdownLink(label: string, url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  const address = parsed.href.replace(/[()<>\\ ]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${escapeMarkdown(label)}](${address})`;
}

/** The words of a text that was made with {@link escapeMarkdown} and bold print, for a line that reads no Markdown. */
export function stripMarkdown(text: string): string {
  // In one go from left to right, so that an escaped backslash escapes nothing.
  return oneLine(text.replace(/\\([\\`*_[\]<&~|>#=+\-.)])|\*\*/g, (_bold, sign: string | undefined) => sign ?? ''));
}
