import { sameMeaning } from '../../domain/lexicon/same-meaning.ts';
import { drugsNamed } from '../../matching/drugs-named.ts';
import { wordList } from '../../screening/words/word-list.ts';
import { kindOfPhrase } from '../reading/kind-of-phrase.ts';
import { readWords } from '../reading/read-words.ts';
import type { Word } from '../reading/word.ts';
import { isTreatmentNoun, tieOf } from '../words/attribute-nouns.ts';
import { isPersonNoun } from '../words/people-nouns.ts';
import { verbFormOf } from '../words/verbs.ts';
import { measuresIn } from './measures.ts';
import { peopleIn } from './people.ts';
import { routesIn } from './routes.ts';

/** `matter`: what is asked about and is no drug: a disorder, a procedure, a finding. */
export type MentionKind = 'drug' | 'matter' | 'people' | 'measure' | 'route' | 'want';

/** A stretch of a text that names one thing. Offsets in UTF-16 units, end exclusive. */
export interface Mention {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether it is certain that a disorder is named. */
  readonly isCondition: boolean;
}

/**
 * What a text names, word by word and not by its grammar: on a ward "apixaban dose AF" is a question, and its three words are three things.
 */
export function mentionsIn(text: string, words: readonly Word[] = readWords(text)): readonly Mention[] {
  const spans: Span[] = [
    ...measuresIn(text).map(({ start, end }): Span => ({ kind: 'measure', start, end })),
    ...routesIn(text).map(({ start, end }): Span => ({ kind: 'route', start, end })),
    ...peopleIn(text, words).map(({ start, end }): Span => ({ kind: 'people', start, end })),
  ];
  const kinds = words.map((word, at) => {
    const span = spans.find(({ start, end }) => word.start < end && start < word.end);
    return span?.kind ?? kindOfWord(word, words, at);
  });
  return joined(text, words, kinds);
}

interface Span {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
}

/** Words of a question that are neither closed nor a subject matter of their own. */
const wantWords = wordList(`
dose doses dosed dosing dosage max maximum min minimum treat treated treating tx rx mgmt manage managed managing interact interacts safe unsafe given give
timing threshold cutoff cutoffs schedule window target goal rate stop stopped hold held restart started start starting used use work long often many much
first-line second-line third-line line first second third next initial alternative instead still ok okay best loading daily drug drugs med meds step steps
agent agents patient patients pt pts
`);

function kindOfWord(word: Word, words: readonly Word[], at: number): MentionKind | null {
  if (isClosed(word)) return null;
  const { plain } = word;
  if (isOfDrug(words, at) || (harms.has(plain) && at > 0 && isOfDrug(words, at - 1))) return 'matter';
  if (isVitamin(words, at)) return 'drug';
  if (wantWords.has(plain) || tieOf(plain) !== null || isTreatmentNoun(plain)) return isNamed(plain) ? 'drug' : 'want';
  if (isPersonNoun(plain)) return 'people';
  if (isConditionWord(plain)) return 'matter';
  if (isDrugWord(plain)) return 'drug';
  return word.tag === 'verb' ? null : 'matter';
}

/** "vitamin K", "vit D": the letter alone is potassium. */
function isVitamin(words: readonly Word[], at: number): boolean {
  const isLetter = (plain: string | undefined) => /^(?:k|d|b12|c)$/.test(plain ?? '');
  const isName = (plain: string | undefined) => /^vit(?:amin)?$/.test(plain ?? '');
  const plain = words[at]?.plain;
  return (isLetter(plain) && isName(words[at - 1]?.plain)) || (isName(plain) && isLetter(words[at + 1]?.plain));
}

/** What a drug does wrong: "magnesium toxicity" is a disorder, not the drug. */
const harms = wordList('toxicity toxic overdose overdosed poisoning withdrawal allergy level levels');
const antidotes = wordList('naloxone narcan acetylcysteine nac glucagon flumazenil fomepizole idarucizumab');

function isOfDrug(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    !word.afterStop &&
    harms.has(words[at + 1]?.plain ?? '') &&
    isDrugWord(word.plain) &&
    !antidotes.has(word.plain)
  );
}

function isClosed({ tag, plain }: Word): boolean {
  return (
    !/^(?:noun|adjective|verb)$/.test(tag) ||
    /^(?:\d.*|mg|mcg|g|kg|ml|units?|hrs?|hours?|days?|weeks?|ok|pls|please|thx)$/.test(plain)
  );
}

/** Also misspelt; a word that is known as something else is not. */
function isDrugWord(plain: string): boolean {
  if (isTreatmentNoun(plain) || tieOf(plain) !== null) return false;
  return isNamed(plain) || (verbFormOf(plain) === null && drugsNamed([plain]).size > 0);
}

function isNamed(plain: string): boolean {
  return shortDrugs.has(plain) || (kindOfPhrase([plain]) === 'remedy' && !isTreatmentNoun(plain));
}

const shortDrugs = wordList(
  'vanco amio dilt pred dex epi tpa mag bicarb benzo benzos lasix ors abx asa apap tnk txa nsaid nsaids dapt doac doacs ppi ssri statin',
);

function isConditionWord(plain: string): boolean {
  return kindOfPhrase([plain]) === 'condition' || conditionShort.has(plain) || otherConditions.has(plain);
}

const otherConditions = wordList(
  'epilepticus eclampsia pre-eclampsia hellp rvr svt vt vte dvt pe toxicity seizing nstemi cap hap cdi asb gib',
);

/** Abbreviations and lay phrases that stand for a disorder, because another member of their line is one. */
const conditionPhrases = sameMeaning
  .filter((line) => line.some((phrase) => kindOfPhrase(phrase.split(' ')) === 'condition'))
  .flat();
const conditionShort: ReadonlySet<string> = new Set(conditionPhrases.filter((phrase) => !phrase.includes(' ')));
const conditionLong: readonly string[] = conditionPhrases.filter((phrase) => phrase.includes(' '));

function namesCondition(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  const plain = ` ${words.join(' ')} `;
  return (
    words.some(isConditionWord) ||
    kindOfPhrase(words) === 'condition' ||
    conditionLong.some((phrase) => plain.includes(` ${phrase} `))
  );
}

/** Neighbours of one kind are one mention; "of the" inside a subject matter belongs to it. */
function joined(text: string, words: readonly Word[], kinds: readonly (MentionKind | null)[]): readonly Mention[] {
  const mentions: { kind: MentionKind; start: number; end: number }[] = [];
  words.forEach((word, at) => {
    const kind = kinds[at] ?? null;
    if (kind === null) return;
    const last = mentions.at(-1);
    if (last !== undefined && last.kind === kind && goesOn(text.slice(last.end, word.start), kind)) last.end = word.end;
    else mentions.push({ kind, start: word.start, end: word.end });
  });
  return mentions.map((mention) => {
    const said = text.slice(mention.start, mention.end);
    return { ...mention, text: said, isCondition: mention.kind === 'matter' && namesCondition(said) };
  });
}

function goesOn(between: string, kind: MentionKind): boolean {
  if (/^\s+$|^\.?\s+(?=$)|^[\s'’/-]*$/.test(between) || (kind === 'matter' && /^\.\s+$/.test(between))) return true;
  return kind === 'matter' && /^ of (?:the |an? )?$/i.test(between);
}
