import { mentionsIn } from '../shorthand/mentions.ts';
import { isTreatmentNoun } from '../words/attribute-nouns.ts';
import { isGerund } from '../words/verbs.ts';
import { isPlural } from './is-plural.ts';
import { lowerDeterminer, nameOf } from './name-of-phrase.ts';
import type { Phrase } from './phrase.ts';
import { readPairs } from './read-pairs.ts';
import { isName, personOf, withCircumstance } from './read-person.ts';
import type { ReadText } from './read-text.ts';
import type { Referent } from './referent.ts';
import { isMinor, weightOfRole } from './weigh-phrase.ts';

/** Everything in a sentence that a later sentence may refer to. */
export function readReferents(sentence: ReadText): readonly Referent[] {
  const single = sentence.phrases.flatMap((phrase) => referentsOf(sentence, phrase));
  return [...single, ...readPairs(sentence)];
}

function referentsOf(sentence: ReadText, phrase: Phrase): readonly Referent[] {
  const owner = ownerReferent(phrase);
  if (phrase.attribute) return [...owner, ...namedBefore(phrase), ...treatmentReferent(sentence, phrase)];
  const person = personOf(sentence, phrase);
  const asked = askedThing(sentence, phrase);
  if (asked !== null) return [asked];
  const isWeak = isUnknown(phrase) || isMinor(phrase) || isPresumed(sentence, phrase) || isDeed(phrase);
  const weight = weightOfRole[phrase.role] - (isWeak ? 3 : 0);
  const text = person === null ? stateOf(sentence, phrase) + nameOf(phrase) : withCircumstance(sentence, phrase);
  return [...owner, { text, head: phrase.head, plural: phrase.plural, kind: phrase.kind, weight, person }];
}

/** "compression fracture treatment" speaks of the fracture; "magnesium toxicity" is a disorder of its own. */
function namedBefore(phrase: Phrase): readonly Referent[] {
  const words = nameOf(phrase)
    .replace(/^(?:the|an?) /i, '')
    .split(' ');
  const text = words.slice(0, -1).join(' ');
  const [name] = mentionsIn(words.join(' '));
  if (text === '' || phrase.owner !== null || name === undefined) return [];
  if (name.kind !== 'drug' && !name.isCondition) return [];
  const head = name.text.toLowerCase().split(' ').at(-1) ?? '';
  const kind = name.kind === 'drug' ? 'remedy' : 'condition';
  return [{ text: name.text, head, plural: isPlural(head), kind, weight: weightOfRole[phrase.role], person: null }];
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
