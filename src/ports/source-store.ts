import type { Source } from '../domain/source.ts';

export interface SourceStore {
  /** Superseded and retracted sources stay readable here, so that an old answer can say what became of them. */
  find(id: string): Promise<Source | null>;
  /** Those of the ids that exist, in the order of the ids. */
  findMany(ids: readonly string[]): Promise<readonly Source[]>;
  /** Every source, ordered by id. */
  list(): Promise<readonly Source[]>;
}
