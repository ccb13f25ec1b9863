import { sameMeaning } from './same-meaning.ts';

/**
 * Whether the short name is one that charts make of the long one: at most five letters and figures of it in their order, the first among
 * them ("htn", "hypertension"; "dvt", "deep vein thrombosis"), and no word of it cut short ("echo").
 */
export function abbreviates(short: string, long: string): boolean {
  if (!/^[a-z0-9]{2,5}$/.test(short) || long.length < short.length * 2 || long[0] !== short[0]) return false;
  if (long.split(' ').some((word) => word.startsWith(short))) return false;
  let found = 0;
  for (const letter of long) if (letter === short[found]) found += 1;
  return found === short.length;
}

/** Abbreviations of charts, in lower case, each with the name in full. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  sameMeaning.flatMap((group) =>
    group.flatMap((name) => {
      const full = group.find((other) => abbreviates(name, other));
      return full === undefined ? [] : [[name, full] as const];
    }),
  ),
);
