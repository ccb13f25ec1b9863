import type { IdSource } from '../../src/ports/id-source.ts';

/** `id-1`, `id-2`, …: the same in every run, and so not for two processes. */
export function createCountingIds(prefix = 'id'): IdSource {
  let count = 0;
  return {
    of: (key) => `${prefix}-of-${key}`,
    next: () => {
      count += 1;
      return `${prefix}-${count}`;
    },
  };
}
