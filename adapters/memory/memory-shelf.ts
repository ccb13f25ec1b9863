/** Things by id, with the revision at which each last changed; what was removed stays known by its id. */
export interface Shelf<T extends { readonly id: string }> {
  find(id: string): T | null;
  /** Ordered by id. */
  list(): readonly T[];
  put(item: T, revision: number): void;
  /** Removes whatever is not among these. */
  removeOthers(kept: readonly T[], revision: number): void;
  /** Ids, in order. */
  changedAfter(revision: number): { readonly kept: readonly string[]; readonly removed: readonly string[] };
}

interface Slot<T> {
  readonly id: string;
  readonly item: T | null;
  readonly revision: number;
}

export function createShelf<T extends { readonly id: string }>(): Shelf<T> {
  const slots = new Map<string, Slot<T>>();
  const inOrder = () => [...slots.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    find: (id) => slots.get(id)?.item ?? null,
    list: () => inOrder().flatMap(({ item }) => item ?? []),
    put: (item, revision) => {
      slots.set(item.id, { id: item.id, item, revision });
    },
    removeOthers(kept, revision) {
      const ids = new Set(kept.map(({ id }) => id));
      for (const { id, item } of slots.values()) {
        if (item !== null && !ids.has(id)) slots.set(id, { id, item: null, revision });
      }
    },
    changedAfter(revision) {
      const changed = inOrder().filter((slot) => slot.revision > revision);
      return {
        kept: changed.filter(({ item }) => item !== null).map(({ id }) => id),
        removed: changed.filter(({ item }) => item === null).map(({ id }) => id),
      };
    },
  };
}
