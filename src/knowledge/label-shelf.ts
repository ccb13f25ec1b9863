import type { LabelSource } from '../domain/source.ts';
import { wordsOf } from '../domain/words.ts';
import type { LibraryStore } from '../ports/library-store.ts';
import type { SourceStore } from '../ports/source-store.ts';

/** The drug labels of the library, at hand for every answer. */
export interface LabelShelf {
  /** Labels of the drugs that a text names, by generic or brand name. Retracted and superseded labels are not on the shelf. */
  namedIn(text: string): Promise<readonly LabelSource[]>;
  ofDrugs(generics: readonly string[]): Promise<readonly LabelSource[]>;
}

/** Labels are read once a revision of the library, not once a question. */
export function createLabelShelf(sources: SourceStore, library: LibraryStore): LabelShelf {
  let shelf: { revision: number; labels: readonly LabelSource[] } | null = null;

  async function labels(): Promise<readonly LabelSource[]> {
    const revision = await library.revision();
    if (shelf?.revision === revision) return shelf.labels;
    const all = await sources.list();
    const found = all.flatMap((source) =>
      source.kind === 'label' && source.status.kind === 'current' ? [source] : [],
    );
    shelf = { revision, labels: found };
    return found;
  }

  return {
    async namedIn(text) {
      const words = ` ${wordsOf(text).join(' ')} `;
      return (await labels()).filter(({ drug }) =>
        [drug.generic, ...drug.brands].some((name) => words.includes(` ${wordsOf(name).join(' ')} `)),
      );
    },
    async ofDrugs(generics) {
      return (await labels()).filter(({ drug }) => generics.includes(drug.generic));
    },
  };
}
