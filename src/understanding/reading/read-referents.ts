import { wordList } from '../../screening/words/word-list.ts';
import { isTreatmentNoun } from '../words/attribute-nouns.ts';
import { isPersonNoun, men, women } from '../words/people-nouns.ts';
import { isGerund } from '../words/verbs.ts';
import type { Phrase } from './phrase.ts';
import type { Referent } from './referent.ts';
import type { Word } from './word.ts';

interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
}

/** How much a sentence is about a phrase, by its place: after centering theory (Grosz, Joshi & Weinstein 1995), subject first. */
const weightOfRole: Readonly<Record<Phrase['role'], number>> = { subject: 3, complement: 3, object: 2, oblique: 1 };

/** Nouns too general to be what a thread is about. */
const generalNouns = wordList(`
time times day days week weeks month months year years hour hours minute minutes world life way ways thing things lot number nutshell
name summer winter night morning question questions answer idea case cases question problem problems place places fact part parts
hello hi hey opinion opinions advice thoughts experience stuff doctor doctors nurse nurses physician physicians clinician clinicians guideline guidelines overview summary list
difference differences similarity similarities reason reasons information detail details step steps
`);

/** Everything in a sentence that a later sentence may refer to. */
export function readReferents(sentence: ReadText): readonly Referent[] {
  const single = sentence.phrases.flatMap((phrase) => referentsOf(sentence, phrase));
  return [...single, ...pairsOf(sentence)];
}

function referentsOf(sentence: ReadText, phrase: Phrase): readonly Referent[] {
  const owner = ownerReferent(phrase);
  if (phrase.attribute) return [...owner, ...treatmentReferent(sentence, phrase)];
  const person = personOf(sentence, phrase);
  const asked = askedThing(sentence, phrase);
  if (asked !== null) return [asked];
  const isWeak = isUnknown(phrase) || isMinor(phrase) || isPresumed(sentence, phrase) || isDeed(phrase);
  const weight = weightOfRole[phrase.role] - (isWeak ? 3 : 0);
  const text = person === null ? stateOf(sentence, phrase) + nameOf(phrase) : withCircumstance(sentence, phrase);
  return [...owner, { text, head: phrase.head, plural: phrase.plural, kind: phrase.kind, weight, person }];
}

/** What "which" asks for is unknown; "how much naloxone" names it. */
function isUnknown({ asked, kind, head }: Phrase): boolean {
  return asked && (kind !== 'remedy' || isTreatmentNoun(head));
}

/** "Which drugs are used for gout?": "they" are the drugs used for gout. */
function askedThing({ text }: ReadText, phrase: Phrase): Referent | null {
  if (!phrase.asked) return null;
  const rest =
    /^ (?:is|are|was|were) ((?:used|given|recommended|needed|indicated|available|preferred) [^?.,;]+?)[?.\s]*$/i.exec(
      text.slice(phrase.end),
    )?.[1];
  if (rest === undefined || rest.split(' ').length > 10) return null;
  return {
    text: `the ${nameOf(phrase)} ${rest}`,
    head: phrase.head,
    plural: phrase.plural,
    kind: phrase.kind,
    weight: 3,
    person: null,
  };
}

function isMinor(phrase: Phrase): boolean {
  return phrase.kind === 'circumstance' || generalNouns.has(phrase.head) || /^(?:\d|\w$)/.test(phrase.text);
}

/** "the system": a single common noun with "the" speaks of something else, unless the question is what it is. */
function isPresumed({ words, text }: ReadText, phrase: Phrase): boolean {
  if (phrase.determiner !== 'the' || phrase.last !== phrase.first + 1 || /\p{Lu}/u.test(phrase.text.slice(4)))
    return false;
  return !/^(?:what|who|tell|describe|explain|define)\b/i.test(text) || words.length > phrase.last + 1;
}

/** "best for cooking", "taking": what is done, not what is spoken of; unless it is asked about itself. */
function isDeed({ first, last, head, preposition, role }: Phrase): boolean {
  return first === last && head.endsWith('ing') && (preposition === 'for' || (role !== 'complement' && isGerund(head)));
}

/** "to be a vegan" is taken up as "being a vegan". */
function stateOf({ words }: ReadText, { first }: Phrase): string {
  return words[first - 1]?.plain === 'be' && words[first - 2]?.plain === 'to' ? 'being ' : '';
}

/** "lung cancer" of "lung cancer's symptoms". */
function ownerReferent(phrase: Phrase): readonly Referent[] {
  if (phrase.owner === null) return [];
  const { text } = phrase.owner;
  const head = text.toLowerCase().split(' ').at(-1) ?? '';
  const weight = weightOfRole[phrase.role] + (phrase.attribute ? 0 : -0.5);
  return [
    {
      text,
      head,
      plural: /s['’]/.test(phrase.text),
      kind: phrase.kind,
      weight,
      person: isName(text) ? 'either' : null,
    },
  ];
}

/** "the first-line treatment of gout": what is asked about a treatment is asked about the whole. */
function treatmentReferent(sentence: ReadText, phrase: Phrase): readonly Referent[] {
  if (!isTreatmentNoun(phrase.head) || phrase.asked) return [];
  const complement = sentence.phrases.find((other) => other.role === 'complement' && other.first === phrase.last + 2);
  if (complement === undefined) return [];
  const text = sentence.text.slice(phrase.start, complement.end);
  return [
    {
      text: lowerDeterminer(text),
      head: phrase.head,
      plural: phrase.plural,
      kind: 'remedy',
      weight: 1.5,
      person: null,
    },
  ];
}

/** "X and Y", and the two sides of a comparison, as one thing for "they" and "their". */
function pairsOf(sentence: ReadText): readonly Referent[] {
  const { phrases, words, text } = sentence;
  const compared = /\b(?:same as|compar\w+|differ\w*|versus|vs|better|worse|similar|related|relate)\b/i.test(text);
  return phrases.flatMap((right, at) => {
    const left = phrases[at - 1];
    if (left === undefined || left.asked || right.attribute || isMinor(left) || isMinor(right)) return [];
    const adjoining = right.first === left.last + 2 && words[left.last + 1]?.tag === 'joining';
    const opposed = compared && right.role === 'oblique' && /^(?:as|to|than|with|from)$/.test(right.preposition ?? '');
    if (left.attribute || !(adjoining || (opposed && left.role === 'subject'))) return [];
    return [{ ...pair(left, right), weight: weightOfRole[left.role] + 0.5 }];
  });
}

function pair(left: Phrase, right: Phrase): Omit<Referent, 'weight'> {
  return {
    text: `${nameOf(left)} and ${nameOf(right)}`,
    head: right.head,
    plural: true,
    kind: left.kind,
    person: null,
  };
}

function personOf({ text }: ReadText, phrase: Phrase): Referent['person'] {
  if (women.has(phrase.head)) return 'she';
  if (men.has(phrase.head)) return 'he';
  if (isPersonNoun(phrase.head)) return 'either';
  const asked = /^who(?:'s|’s| is| was)\b/i.test(text) && phrase.role === 'subject';
  return asked || (isName(phrase.text) && phrase.kind === 'thing') ? 'either' : null;
}

/** Two capitalised words or more, and nothing else. */
function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)+$/u.test(text);
}

/** "a woman with kidney disease": a person is told by what comes with them. */
function withCircumstance(sentence: ReadText, phrase: Phrase): string {
  const next = sentence.phrases.find((other) => other.first === phrase.last + 2);
  const bound = next?.role === 'oblique' && /^(?:with|on|over|under|without)$/.test(next.preposition ?? '');
  return bound && next !== undefined ? lowerDeterminer(sentence.text.slice(phrase.start, next.end)) : nameOf(phrase);
}

/** The phrase as another sentence names it: without the words that only its own sentence needs. */
export function nameOf(phrase: Phrase): string {
  const bare = phrase.text.replace(/^(?:any|some|other|all|both|many|much|more|most|several|few|each|every)\s+/i, '');
  return lowerDeterminer(bare.replace(/^(?:this|that|these|those)(?=\s)/i, 'the'));
}

function lowerDeterminer(text: string): string {
  return text.replace(/^(?:The|An?|My|Our|Your)(?=\s)/, (word) => word.toLowerCase());
}
