import type { AnsweringDeps } from '../../answering/answering-deps.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Source } from '../../domain/source.ts';
import { createLabelShelf } from '../../knowledge/label-shelf.ts';

/** The same library with an instruction written into one of its passages. */
export function plantInPassage(
  deps: AnsweringDeps,
  { id, sourceId, text }: Passage,
  instruction: string,
): AnsweringDeps {
  const planted = `${text} ${instruction}`;
  const plantSource = (source: Source): Source => {
    if (source.id !== sourceId) return source;
    const [first, ...rest] = source.sections;
    const plant = (section: typeof first) => ({ ...section, text: section.text.replace(text, () => planted) });
    return { ...source, sections: [plant(first), ...rest.map(plant)] };
  };
  const sources: AnsweringDeps['sources'] = {
    async find(sought) {
      const source = await deps.sources.find(sought);
      return source === null ? null : plantSource(source);
    },
    findMany: async (ids) => (await deps.sources.findMany(ids)).map(plantSource),
    list: async () => (await deps.sources.list()).map(plantSource),
  };
  const passageIndex: AnsweringDeps['passageIndex'] = {
    ...deps.passageIndex,
    async search(query) {
      const hits = await deps.passageIndex.search(query);
      return hits.map((hit) => (hit.passage.id === id ? { ...hit, passage: { ...hit.passage, text: planted } } : hit));
    },
  };
  return { ...deps, sources, passageIndex, labels: createLabelShelf(sources, deps.library) };
}

/** The same thread for everybody, in which the instruction was asked. */
export function plantInThread(deps: AnsweringDeps, instruction: string): AnsweringDeps {
  const turn = { answerId: 'planted', asked: instruction, understood: instruction, articleId: null };
  const recall = async () => [{ ...turn, at: deps.clock.now().toISOString() }];
  const nothing = async () => undefined;
  const memory: AnsweringDeps['memory'] = { recall, recallPlace: recall, remember: nothing, forget: nothing };
  return { ...deps, memory };
}
