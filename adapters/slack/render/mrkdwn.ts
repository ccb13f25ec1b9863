import type { types } from '@slack/bolt';

/**
 * Text with Slack's marks. Verbatim, so that what looks like a channel, a name or an address in the words of a source or a person stays
 * plain text: Slack follows only the marks that are written out. Escape what others wrote.
 */
export function mrkdwn(text: string): types.MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true };
}

export function section(text: string): types.SectionBlock {
  return { type: 'section', text: mrkdwn(text) };
}
