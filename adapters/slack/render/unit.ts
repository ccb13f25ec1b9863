import type { types } from '@slack/bolt';

/** Lines that stand together under one heading. */
export interface LineGroup {
  readonly heading: string | null;
  readonly style: 'paragraph' | 'lines' | 'bullets' | 'quote';
}

/** What is never cut: a message ends between two units. */
export type Unit =
  | {
      readonly kind: 'line';
      readonly group: LineGroup;
      readonly elements: readonly types.RichTextElement[];
      /** The line as a screen reader or a notification says it. Not escaped. */
      readonly spoken: string;
    }
  | { readonly kind: 'block'; readonly block: types.KnownBlock; readonly spoken: string };

/** One message to post. */
export interface SlackMessage {
  /** Which part of the answer it is, from 0; the same whenever the answer is drawn. */
  readonly part: number;
  /** For notifications and screen readers; escaped. */
  readonly text: string;
  readonly blocks: readonly types.KnownBlock[];
  /** The whole part as plain texts, for when Slack refuses the blocks: its limits are not all published. */
  readonly withoutBlocks: readonly string[];
}
