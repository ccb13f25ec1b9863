import { cleanText } from '../../adapters/slack/render/escape.ts';

/** All that a person reads in blocks, in order, white space taken out. */
export function readable(value: unknown): string {
  if (Array.isArray(value)) return value.map(readable).join('');
  if (typeof value !== 'object' || value === null) return '';
  const own = 'text' in value && typeof value.text === 'string' ? value.text : '';
  const type = 'type' in value ? value.type : null;
  const decoded =
    type === 'text' || type === 'link'
      ? own
      : own.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return [decoded, ...Object.values(value).map(readable)].join('').replace(/\s+/gu, '');
}

/** A text as {@link readable} gives it back. */
export function squeezed(text: string): string {
  return cleanText(text).replace(/\s+/gu, '');
}
