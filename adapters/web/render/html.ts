import { escapeHtml } from '../../../src/presentation/escape-html.ts';
/** Markup that is ready to be sent. Only {@link html} makes it. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | null | readonly Html[];

/** A template in which every value is escaped, but for values that are markup already. Null is nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  const filled = strings.map((text, index) => text + (index < values.length ? markupOf(values[index] ?? null) : ''));
  return { markup: filled.join('') };
}

function markupOf(value: Part): string {
  if (value === null) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map((item) => item.markup).join('');
}
