import type { LeftOutSource } from '../domain/answer.ts';
import { findRetracted } from '../finding/find-retracted.ts';
import type { FoundPassage } from '../finding/found-passage.ts';
import type { AnsweringDeps } from './answering-deps.ts';

// What stands so high among what was found is what people quote; further down it would be a note about nothing.
const passagesLookedAt = 10;

/** Superseded and retracted sources that would have answered: they are left out, and a reader who knows them should hear why. */
export async function nameLeftOut(
  question: string,
  read: readonly FoundPassage[],
  deps: Pick<AnsweringDeps, 'sources' | 'passageIndex'>,
): Promise<readonly LeftOutSource[]> {
  const superseded = new Map(
    read.slice(0, passagesLookedAt).flatMap(({ source }) => {
      const { id, title, year, status } = source;
      return status.kind === 'superseded' ? [[id, { title, year, by: status.by }] as const] : [];
    }),
  );
  const successors = await deps.sources.findMany([...superseded.values()].map(({ by }) => by));
  const retracted = await findRetracted(question, { index: deps.passageIndex, sources: deps.sources });
  const replaced = [...superseded.values()].flatMap(({ title, year, by }) => {
    const successor = successors.find(({ id }) => id === by);
    return successor === undefined
      ? []
      : [{ title, year, successor: { title: successor.title, year: successor.year } }];
  });
  return [...replaced, ...retracted.map(({ title, year }) => ({ title, year, successor: null }))];
}
