import { stem } from '../../domain/words.ts';
import { doseForms } from '../words/dose-forms.ts';
import { plainNegators } from '../words/negators.ts';
import { opposites } from '../words/opposites.ts';
import { populationGroups } from '../words/populations.ts';
import { sayingWords, smallWords } from '../words/small-words.ts';
import { synonyms } from '../words/synonyms.ts';
import { drugNameOf } from './drug-name.ts';
import { withDigits } from './number-words.ts';
import { groupsOf, type Phrase, phraseAt, phraseOf, phraseTable } from './phrase-table.ts';
import { comparatorBefore, comparatorBehind } from './read-comparator.ts';
import { frequencyAt } from './read-frequency.ts';
import { splitTokens, type Token } from './split-tokens.ts';
import type { Term, TermKind } from './term.ts';
import { unitNames } from './units.ts';
import { rootOf } from './word-roots.ts';

/** The facts and words of a text, in order, each in its common form. */
export function readTerms(text: string): readonly Term[] {
  const tokens = withDigits(splitTokens(text));
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const { kind, key, length } = termAt(tokens, at, terms);
    const { text, value, clause, sentence, isFresh, depth } = token;
    const words = length === 1 ? text : wordsFrom(tokens, at, length);
    terms.push({ kind, key, words, clause, sentence, isFresh, depth, value: kind === 'number' ? value : null });
    at += length;
  }
  return terms;
}

function wordsFrom(tokens: readonly Token[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map((token) => token.text)
    .join(' ');
}

interface Reading extends Pick<Term, 'kind' | 'key'> {
  /** Tokens read. */
  readonly length: number;
}

const facts = phraseTable([
  ...groupsOf(populationGroups).flatMap(groupPhrases('population')),
  ...groupsOf(doseForms).flatMap(groupPhrases('dose-form')),
  ...opposites.trim().split('\n').flatMap(sidesOf),
]);

const synonymGroups = groupsOf(synonyms);
const synonymPhrases = phraseTable(
  synonymGroups
    .map(([name = '', ...others]) => [name, ...others, ...[name, ...others].map((words) => `${words}s`)])
    .flatMap(groupPhrases('plain'))
    .filter((phrase) => phrase.words.length > 1),
);
const synonymRoots: ReadonlyMap<string, string> = new Map(
  synonymGroups
    .toReversed()
    .flatMap(([name = '', ...others]) =>
      [name, ...others]
        .filter((word) => !word.includes(' '))
        .map((word): [string, string] => [rootOf(word), keyOf('plain', name)]),
    ),
);

function termAt(tokens: readonly Token[], at: number, before: readonly Term[]): Reading {
  return amountAt(tokens, at, before.at(-1)) ?? factAt(tokens, at, before) ?? wordAt(tokens, at);
}

/** What belongs to a number: how often, which side of it, the number, its unit. */
function amountAt(tokens: readonly Token[], at: number, before: Term | undefined): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const frequency = frequencyAt(tokens, at);
  if (frequency !== null)
    return { kind: 'frequency', key: keyOf('frequency', frequency.key), length: frequency.length };
  const afterAmount = before?.kind === 'number' || before?.kind === 'unit';
  const side = comparatorBefore(tokens, at) ?? (afterAmount ? comparatorBehind(tokens, at) : null);
  if (side !== null) return { kind: 'comparator', key: keyOf('comparator', side.key), length: side.words.length };
  if (token.value !== null) return { kind: 'number', key: keyOf('number', token.text), length: 1 };
  const unit = unitNames.get(token.text);
  const isUnit = unit !== undefined && (afterAmount || before?.key === 'small:per' || standAlone.has(unit));
  return isUnit ? { kind: 'unit', key: keyOf('unit', unit), length: 1 } : null;
}

// Units that are nothing else, also where no number stands before them.
const standAlone: ReadonlySet<string> = new Set('mcg mg kg ml hour day week month year minute %'.split(' '));

function factAt(tokens: readonly Token[], at: number, before: readonly Term[]): Reading | null {
  const phrase = phraseAt(facts, tokens, at);
  if (phrase !== null) return { kind: phrase.kind, key: phrase.key, length: phrase.words.length };
  return isDenial(tokens, at, before) ? { kind: 'negation', key: 'negation:not', length: 1 } : null;
}

/** "Not only … but" denies nothing; "against" denies where it follows advice. */
function isDenial(tokens: readonly Token[], at: number, before: readonly Term[]): boolean {
  const word = tokens[at]?.text ?? '';
  if (word === 'against') return before.slice(-2).some((term) => advising.test(term.key));
  if (word !== 'not' || tokens[at + 1]?.text !== 'only') return plainNegators.has(word);
  const sentence = tokens[at]?.sentence;
  return !tokens.slice(at).some((token) => token.text === 'but' && token.sentence === sentence);
}

const advising = /^direction:advice|^plain:(?:caution|warn|argu|decid|counsel|strong)/;

function wordAt(tokens: readonly Token[], at: number): Reading {
  const word = tokens[at]?.text ?? '';
  const phrase = phraseAt(synonymPhrases, tokens, at);
  if (phrase !== null) return { kind: 'plain', key: phrase.key, length: phrase.words.length };
  if (sayingWords.has(word)) return { kind: 'saying', key: keyOf('saying', stem(word)), length: 1 };
  if (smallWords.has(word) || !/[\p{L}\p{N}]/u.test(word))
    return { kind: 'small', key: keyOf('small', word === '/' ? 'per' : word), length: 1 };
  const drug = drugNameOf(word);
  if (drug !== null) return { kind: 'drug', key: keyOf('drug', drug), length: 1 };
  const root = rootOf(word);
  return { kind: 'plain', key: synonymRoots.get(root) ?? keyOf('plain', root), length: 1 };
}

function keyOf(kind: TermKind, name: string): string {
  return `${kind}:${name}`;
}

function groupPhrases(kind: TermKind): (group: readonly string[]) => readonly Phrase[] {
  return ([name = '', ...others]) => [name, ...others].map((words) => phraseOf(kind, keyOf(kind, name), words));
}

/** "matter: this | way <> that | way", keyed "direction:matter+" and "direction:matter-". */
function sidesOf(line: string): readonly Phrase[] {
  const [matter = '', ways = ''] = line.split(': ');
  return ways
    .split(' <> ')
    .flatMap((side, index) =>
      side
        .split(' | ')
        .map((words) => phraseOf('direction', keyOf('direction', `${matter}${index === 0 ? '+' : '-'}`), words)),
    );
}
