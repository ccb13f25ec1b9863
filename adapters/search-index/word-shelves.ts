/** Words by their first letter and their length, for finding those that are nearly spelt alike. */
export interface WordShelves {
  get(letter: string, length: number): readonly string[];
  add(word: string): void;
}

export function shelve(words: Iterable<string>): WordShelves {
  const shelves = new Map<string, string[]>();

  function add(word: string): void {
    const key = `${word.slice(0, 1)}${word.length}`;
    const shelf = shelves.get(key);
    if (shelf === undefined) shelves.set(key, [word]);
    else shelf.push(word);
  }

  for (const word of words) add(word);
  return { get: (letter, length) => shelves.get(`${letter}${length}`) ?? [], add };
}
