/** How far a conversation was looked through for the parts of one answer. */
export interface LookUp {
  readonly found: Map<number, string>;
  /** Where the next page begins; undefined at the start. */
  cursor: string | undefined;
}

/**
 * Looks that Slack asked to be patient with go on where they stopped: at one page a minute a look that began anew each time would never
 * come to the end of a long thread.
 */
export interface LookUps {
  /** The look that was begun under this name, or a new one. */
  resume(name: string): LookUp;
  end(name: string): void;
}

/** Of looks whose answer was given up meanwhile, so that they do not pile up. */
const rememberedAtMost = 1_000;

export function createLookUps(): LookUps {
  const begun = new Map<string, LookUp>();
  return {
    resume: (name) => {
      const known = begun.get(name);
      if (known !== undefined) return known;
      const fresh: LookUp = { found: new Map(), cursor: undefined };
      const [oldest] = begun.keys();
      if (begun.size >= rememberedAtMost && oldest !== undefined) begun.delete(oldest);
      begun.set(name, fresh);
      return fresh;
    },
    end: (name) => void begun.delete(name),
  };
}
