import { randomBytes } from 'node:crypto';

/** Puts texts between marks that nobody can have written into them, so that what stands inside is known to be data. */
export interface Fence {
  /** The mark, as the instructions name it. */
  readonly mark: string;
  around(label: string, text: string): string;
}

/** @returns a fence that is used for one request and never again */
export function newFence(): Fence {
  const mark = `data-${randomBytes(12).toString('hex')}`;
  return {
    mark,
    around: (label, text) => `<${mark} ${JSON.stringify(label)}>\n${text.replaceAll(mark, '')}\n</${mark}>`,
  };
}
