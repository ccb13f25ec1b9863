import type { CardSentence } from '../../../src/presentation/answer-card.ts';
import type { Container, ContainerStyle, RichTextBlock, TextBlock, TextRun } from './adaptive-card.ts';
import { escapeMarkdown, plainText } from './escape-markdown.ts';

type RunLook = Omit<TextRun, 'type' | 'text'>;
type Place = Pick<RichTextBlock, 'spacing' | 'id' | 'isVisible' | 'separator'>;

/** Screen readers find their way by these. */
export function heading(text: string, look: Pick<TextBlock, 'size' | 'color'> = {}): TextBlock {
  const common = { type: 'TextBlock', wrap: true, style: 'heading', size: 'medium', weight: 'bolder' } as const;
  return { ...common, ...look, text: escapeMarkdown(text) };
}

export function words(text: string, look: RunLook = {}, place: Place = {}): RichTextBlock {
  return { type: 'RichTextBlock', inlines: [run(text, look)], ...place };
}

/** Small print. */
export function quiet(text: string, place: Place = { spacing: 'small' }): RichTextBlock {
  return words(text, { size: 'small', isSubtle: true }, place);
}

export function cited(sentence: CardSentence, place: Place = {}): RichTextBlock {
  const marks = markers(sentence.citations);
  const inlines = [run(sentence.text), ...(marks === '' ? [] : [run(` ${marks}`, { color: 'accent' })])];
  return { type: 'RichTextBlock', inlines, ...place };
}

export function box(style: ContainerStyle, items: Container['items'], place: Place = {}): Container {
  return { type: 'Container', style, items, ...place };
}

/** "[1][3]". */
export function markers(numbers: readonly number[]): string {
  return numbers.map((number) => `[${number}]`).join('');
}

// Spaces at the ends stand between runs; an empty run is refused by some clients.
function run(text: string, look: RunLook = {}): TextRun {
  const lead = text.startsWith(' ') ? ' ' : '';
  return { type: 'TextRun', text: `${lead}${plainText(text)}` || ' ', ...look };
}
