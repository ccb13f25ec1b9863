/** Makes text whose unseen characters and chat markup could hide words from the rules, or forge what is shown, plain. Idempotent. */
export function cleanText(raw: string): string {
  const seen = raw.replace(lineBreaks, ' ').replace(unseen, '').normalize('NFC');
  const plain = decodeEntities(seen)
    .replace(teamsMention, ' ')
    .replace(slackMention, ' ')
    .replace(slackLink, (_, target: string, label: string | undefined) => ` ${label ?? target} `)
    .replace(htmlTag, ' ');
  return plain.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** True when nothing was typed at all: spaces, control and invisible characters only. */
export function isBlank(raw: string): boolean {
  return raw.replace(unseen, '').trim() === '';
}

/** True when nothing is left to read once emoji, their `:names:`, punctuation and signs are gone. */
export function hasNoWords(clean: string): boolean {
  return !/[\p{L}\p{N}]/u.test(clean.replace(/:[a-z0-9_+'-]{1,60}:/g, ' '));
}

/**
 * The same text in plainer characters, for matching: straight quotes, plain hyphens and spaces, full-width letters and digits as ASCII.
 * Every UTF-16 unit stays where it was, so that offsets hold for both.
 */
export function foldCharacters(text: string): string {
  return text
    .replace(/[‘’ʼ′`´]/g, "'")
    .replace(/[“”″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Control, format (zero-width, bidirectional, tags), unassigned and lone surrogate characters; variation selectors and fillers. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u115F\u1160\u3164\uFFA0]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu;

const teamsMention = /<at\b[^<>]{0,200}>[^<>]{0,200}<\/at>/gi;
/** People, groups, places and broadcasts: `<@U1>`, `<@U1|jane>`, `<#C1|general>`, `<!here>`, `<!subteam^S1|@team>`. */
const slackMention = /<[@#!][^<>]{0,200}>/g;
const slackLink = /<((?:https?|mailto|tel):[^<>|\s]{1,1000})(?:\|([^<>]{0,1000}))?>/gi;
/** Tags that Teams sends around rich text. A bare "<" is a sign ("Hb <7") and stays. */
const htmlTag = /<\/?(?:at|p|div|br|b|i|u|em|strong|span|a|ul|ol|li|blockquote|code|pre|img)(?:\s[^<>]{0,500})?\/?>/gi;

/** Entities as Slack and Teams escape them. `&amp;lt;` is read through at once, so that cleaning twice changes nothing. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:amp;)*(lt|gt|quot|nbsp|#39|amp);/gi,
    (_, name: string) => entities[name.toLowerCase()] ?? '&',
  );
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'", amp: '&' };
