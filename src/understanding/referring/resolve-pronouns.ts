import type { Edit } from '../edit-text.ts';
import type { Referent } from '../reading/referent.ts';
import type { Sentence } from '../reading/sentence.ts';
import { choosePerson, chooseReferent } from './choose-referent.ts';
import { chooseSeveral } from './choose-several.ts';
import { findPronouns, type Pronoun } from './find-pronouns.ts';
import { fitAuxiliary } from './fit-auxiliary.ts';
import { hasOwnPerson, hasOwnReferent } from './own-referents.ts';
import { isSaidOfRemediesOnly, wantedKind } from './wanted-kind.ts';

/** Puts the names of what a thread spoke of in the place of the pronouns that point back to it. */
export function resolvePronouns(sentence: Sentence, thread: readonly Sentence[]): readonly Edit[] {
  const pronouns = findPronouns(sentence);
  // Only the first of its kind: "How did Boise get its name?" reads better than "Boise's name", and says as much.
  const first = pronouns.filter((pronoun, at) => pronouns.findIndex(({ stands }) => stands === pronoun.stands) === at);
  const named = new Set<string>();
  return first.flatMap((pronoun) => {
    const referent = referentOf(pronoun, sentence, thread);
    if (referent === null || named.has(referent.text)) return [];
    named.add(referent.text);
    return replacement(pronoun, referent, sentence);
  });
}

function referentOf(pronoun: Pronoun, sentence: Sentence, thread: readonly Sentence[]): Referent | null {
  if (pronoun.stands === 'he' || pronoun.stands === 'she') {
    return hasOwnPerson(pronoun, sentence) ? null : choosePerson(thread, pronoun.stands);
  }
  const kind = wantedKind(sentence.text);
  if (hasOwnReferent(pronoun, sentence, kind)) return null;
  if (pronoun.stands === 'several') return chooseSeveral(pronoun, sentence, thread, kind);
  const referent = chooseReferent(thread, { number: 'one', kind });
  const isMisfit = referent?.kind === 'condition' && kind === 'remedy' && isSaidOfRemediesOnly(sentence.text);
  return isMisfit ? null : referent;
}

function replacement(pronoun: Pronoun, referent: Referent, sentence: Sentence): readonly Edit[] {
  const { word } = pronoun;
  if (pronoun.possessive) return ownership(pronoun, referent, sentence);
  const isShort = /['’]s$/.test(word.text);
  const tail = isShort ? (referent.plural ? ' are' : ' is') : '';
  const name = { start: word.start, end: word.end, text: referent.text + tail };
  return isShort
    ? [name]
    : [name, ...fitAuxiliary(sentence, pronoun.at, pronoun.stands === 'several', referent.plural)];
}

/** "its symptoms": "gout's symptoms", or "the symptoms of …" when the name is long. */
function ownership(pronoun: Pronoun, { text, plural }: Referent, sentence: Sentence): readonly Edit[] {
  const { word, at } = pronoun;
  const phrase = sentence.phrases.find(({ first }) => first === at);
  const isLong = text.split(' ').length > 4 || / (?:of|and|with|for) /.test(text);
  if (isLong && phrase !== undefined && phrase.headAt === phrase.last)
    return [
      { start: word.start, end: word.end, text: 'the' },
      { start: phrase.end, end: phrase.end, text: ` of ${text}` },
    ];
  return [{ start: word.start, end: word.end, text: `${text}${plural && text.endsWith('s') ? "'" : "'s"}` }];
}
