import { wordList } from '../../screening/words/word-list.ts';

/** The words that hold an English sentence together: few, known in full, and enough to find its noun phrases by. */
export const determiners = wordList(`
the a an this that these those my your our its their his her some any every each no another both all many much several few
more most enough either neither whose
`);

export const prepositions = wordList(`
of in on at by for with without from to into onto about against between among during before after since until till through
throughout over under above below behind beyond near around across along despite per via as than like besides except
within towards toward upon off up down out regarding concerning following
`);

export const auxiliaries: ReadonlyMap<string, 'be' | 'do' | 'have'> = new Map([
  ...['is', 'are', 'was', 'were', 'be', 'been', 'am', "isn't", "aren't", "wasn't", "weren't"].map(
    (word) => [word, 'be'] as const,
  ),
  ...['do', 'does', 'did', "don't", "doesn't", "didn't", 'dont', 'doesnt', 'didnt'].map(
    (word) => [word, 'do'] as const,
  ),
  ...['can', 'could', 'should', 'would', 'will', 'may', 'might', 'must', 'shall', 'cannot'].map(
    (word) => [word, 'do'] as const,
  ),
  ...["can't", "couldn't", "shouldn't", "wouldn't", "won't", "mustn't", 'cant', 'wont'].map(
    (word) => [word, 'do'] as const,
  ),
  ...['has', 'have', 'had', "hasn't", "haven't", "hadn't"].map((word) => [word, 'have'] as const),
]);

export const pronouns = wordList(`
i you we it he she they me us him them mine yours ours hers theirs someone anyone everyone somebody anybody everybody
something anything everything nothing nobody there one ones it's he's she's they're that's there's you're we're i'm i've
`);

export const askingWords = wordList(`
what which who whom whose when where why how what's whats who's where's when's how's why's
`);

/** Asking words that hold their verb: "what's" is "what is". */
export const askingWithBe = wordList("what's whats who's where's when's how's why's");

export const joiningWords = wordList('and or but nor versus vs plus &');

/** Words that open a clause of its own. */
export const clauseWords = wordList('if because although though while whereas unless whether once so');

export const adverbs = wordList(`
not also too very still then now ever never always often sometimes usually again already just only even well else instead together
away here more less least most first later soon early quite rather almost so yet once twice please really maybe perhaps
currently long far fast alone further otherwise originally anymore
`);
/** Words in -ly that are no adverbs. */
export const falseAdverbs = wordList(
  'family supply reply assembly butterfly july italy jelly belly fly elderly anomaly homily',
);
