import { styleText } from 'node:util';

/** How parts of a page are set off. */
export interface Ink {
  strong(text: string): string;
  quiet(text: string): string;
  alert(text: string): string;
}

const plain: Ink = { strong: (text) => text, quiet: (text) => text, alert: (text) => text };

const coloured: Ink = {
  strong: (text) => styleText('bold', text, { validateStream: false }),
  quiet: (text) => styleText('dim', text, { validateStream: false }),
  alert: (text) => styleText(['bold', 'red'], text, { validateStream: false }),
};

/** Colour for a terminal that has it; none when the output is piped or the reader asked for none (no-color.org). */
export function inkFor(isTerminal: boolean, noColor: string | undefined): Ink {
  return isTerminal && !noColor ? coloured : plain;
}
