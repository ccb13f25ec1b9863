import type { types } from '@slack/bolt';
import { cleanText } from './escape.ts';
import { limits } from './limits.ts';
import { splitText } from './split-text.ts';
import type { LineGroup, Unit } from './unit.ts';

type Style = NonNullable<types.RichTextText['style']>;

/**
 * A source's words as rich text, which Slack shows as they are: "HLA-B*5701" and "~5 mg" stay what they were, where mrkdwn would make
 * them bold or strike them out. Nothing in it is read as a mention; still no element holds a whole `<!…>`, because exports turn rich
 * text into mrkdwn.
 */
export function textElements(text: string, style?: Style): readonly types.RichTextElement[] {
  return piecesOf(text).map((piece) => ({ type: 'text', text: piece, ...styled(style) }));
}

function piecesOf(text: string): readonly string[] {
  return cleanText(text)
    .split(/(?<=<)(?=[!@#]|[a-z]+:)/iu)
    .filter((piece) => piece !== '');
}

function styled(style: Style | undefined): { readonly style?: Style } {
  return style === undefined ? {} : { style };
}

/** A link for an http(s) address that Slack takes; otherwise its text alone. */
export function linkElements(text: string, url: string | null, style?: Style): readonly types.RichTextElement[] {
  if (url === null || !/^https?:\/\/[^\s<>|]{1,2000}$/u.test(url)) return textElements(text, style);
  return piecesOf(text).map((piece) => ({ type: 'link', url, text: piece, ...styled(style) }));
}

/** A sentence with the numbers of its sources, as one line or, when it is longer than a block may be, as several. */
export function linesOf(
  group: LineGroup,
  text: string,
  after: LineEnd = { citations: [], from: null },
): readonly Unit[] {
  const pieces = splitText(cleanText(text), limits.line);
  return pieces.map((piece, index) => {
    const end = index === pieces.length - 1 ? after : { citations: [], from: null };
    const numbers = citationMarks(end.citations);
    return {
      kind: 'line',
      group,
      elements: [
        ...textElements(numbers === '' ? piece : `${piece} ${numbers}`),
        ...(end.from === null ? [] : textElements(` — ${end.from}`, { italic: true })),
      ],
      spoken: [piece, numbers, end.from === null ? '' : `(${end.from})`].filter((part) => part !== '').join(' '),
    };
  });
}

/** What follows a sentence: the numbers of its sources, and who says so where that matters. */
export interface LineEnd {
  readonly citations: readonly number[];
  readonly from: string | null;
}

export function citationMarks(citations: readonly number[]): string {
  return citations.map((number) => `[${number}]`).join('');
}
