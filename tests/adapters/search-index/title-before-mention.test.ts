import { describe, expect, it } from 'vitest';
import { content, indexedSource } from '../../contracts/index-parts.ts';
import { sampleSource } from '../../support/samples.ts';
import { openTemporaryIndex } from './open-temporary-index.ts';

/** A source that has the one in its title and the other in its only sentence. */
function source(id: string, title: string, mentioned: string) {
  return sampleSource({
    id,
    title: `Care in ${title}`,
    sections: [{ heading: 'Recommendations', text: `Steroids are given to a patient with ${mentioned}.` }],
  });
}

/** Ids in the order found, among some that say neither. */
async function search(question: string, sources: readonly ReturnType<typeof source>[]): Promise<readonly string[]> {
  const others = ['gout', 'asthma', 'croup', 'eczema'].map((name) => source(name, `the example ${name}`, name));
  const { passages, upkeep } = await openTemporaryIndex();
  await upkeep.rebuild(content({ sources: [...others, ...sources].map(indexedSource) }));
  const hits = await passages.search({ text: question, limit: 10 });
  return hits.map(({ passage }) => passage.sourceId);
}

describe('of two passages with the same words', () => {
  it.each([
    ['sarcoidosis', 'sarcoidosis', 'vasculitis'],
    ['vasculitis', 'vasculitis', 'sarcoidosis'],
    ['treatment of sarcoidosis', 'sarcoidosis', 'vasculitis'],
    ['steroids in giant cell arteritis', 'giant cell arteritis', 'polymyalgia rheumatica'],
    ['STEROIDS FOR GIANT CELL ARTERITIS?', 'giant cell arteritis', 'polymyalgia rheumatica'],
  ])('the one whose title says what is asked comes first, whatever their ids: %s', async (question, asked, other) => {
    const about = (id: string) => source(id, asked, other);
    const mentioning = (id: string) => source(id, other, asked);
    expect((await search(question, [about('a'), mentioning('b')])).slice(0, 2)).toEqual(['a', 'b']);
    expect((await search(question, [mentioning('a'), about('b')])).slice(0, 2)).toEqual(['b', 'a']);
  });
});
