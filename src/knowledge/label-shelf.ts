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

interface Shelved {
  readonly label: LabelSource;
  /** Generic and brand names as {@link spaced}. */
  readonly names: readonly string[];
}

/** Labels are read once a revision of the library, not once a question. */
export function createLabelShelf(sources: SourceStore, library: LibraryStore): LabelShelf {
  let shelf: { readonly revision: number; readonly labels: readonly Shelved[] } | null = null;

  async function labels(): Promise<readonly Shelved[]> {
    const revision = await library.revision();
    if (shelf?.revision === revision) return shelf.labels;
    const all = await sources.list();
    const found = all.flatMap((source) =>
      source.kind === 'label' && source.status.kind === 'current' ? [{ label: source, names: namesOf(source) }] : [],
    );
    shelf = { revision, labels: found };
    return found;
  }

  return {
    async namedIn(text) {
      const words = spaced(text);
      return labelsAmong(await labels(), ({ names }) => names.some((name) => words.includes(name)));
    },
    async ofDrugs(generics) {
      return labelsAmong(await labels(), ({ label }) => generics.includes(label.drug.generic));
    },
  };
}

function labelsAmong(shelved: readonly Shelved[], isMeant: (one: Shelved) => boolean): readonly LabelSource[] {
  return shelved.filter(isMeant).map(({ label }) => label);
}

function namesOf({ drug }: LabelSource): readonly string[] {
  return [drug.generic, ...drug.brands].map(spaced);
}

function spaced(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}
