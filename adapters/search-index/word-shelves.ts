/** Words by their first letter and their length, for finding those that are nearly spelt alike. */
export interface WordShelves {
  get(letter: string, length: number): readonly string[];
  add(word: string): void;
}

/**
 * @param wordsFrom every word that begins with a letter; a letter is sorted when somebody first asks for it
 * @param more words that none of those are
 */
export function shelve(wordsFrom: (letter: string) => Iterable<string>, more: Iterable<string>): WordShelves {
  const shelves = new Map<string, Map<number, string[]>>();
  const added = new Map<string, string[]>();

  function put(shelf: Map<number, string[]>, word: string): void {
    const words = shelf.get(word.length);
    if (words === undefined) shelf.set(word.length, [word]);
    else words.push(word);
  }

  function shelfOf(letter: string): Map<number, string[]> {
    const known = shelves.get(letter);
    if (known !== undefined) return known;
    const shelf = new Map<number, string[]>();
    for (const word of wordsFrom(letter)) put(shelf, word);
    for (const word of added.get(letter) ?? []) put(shelf, word);
    shelves.set(letter, shelf);
    return shelf;
  }

  function add(word: string): void {
    const letter = word.slice(0, 1);
    const shelf = shelves.get(letter);
    if (shelf !== undefined) put(shelf, word);
    else added.set(letter, [...(added.get(letter) ?? []), word]);
  }

  for (const word of more) add(word);
  return { get: (letter, length) => (letter === '' ? [] : (shelfOf(letter).get(length) ?? [])), add };
}
