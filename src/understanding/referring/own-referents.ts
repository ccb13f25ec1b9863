import type { Phrase } from '../reading/phrase.ts';
import { readReferents } from '../reading/read-referents.ts';
import { isReport, type Sentence } from '../reading/sentence.ts';
import type { Wanted } from './choose-referent.ts';
import type { Pronoun } from './find-pronouns.ts';

/** Whether the text itself names, before the pronoun, what the pronoun stands for. */
export function hasOwnReferent(pronoun: Pronoun, sentence: Sentence, kind: Wanted['kind']): boolean {
  const isLong = isReport(sentence);
  if (isLong && followsStatement(pronoun, sentence)) return true;
  const phrases = sentence.phrases.filter(
    (phrase) => phrase.end <= pronoun.word.start && (isLong || canBeOwn(phrase, pronoun, sentence)),
  );
  return readReferents({ ...sentence, phrases }).some((referent) => {
    if (referent.kind === 'circumstance' || referent.weight <= 0) return false;
    return kind === null || referent.kind === kind || (referent.kind === 'thing' && (isLong || kind === 'condition'));
  });
}

/** "I sleep badly and it is annoying": what was said just before. */
function followsStatement({ at }: Pronoun, { words }: Sentence): boolean {
  return (
    words[at - 1]?.tag === 'joining' ||
    (words[at - 1]?.tag === 'clause' && at > 2 && words[at - 1]?.afterStop === false)
  );
}

/** Whether the text names a person before the pronoun. */
export function hasOwnPerson(pronoun: Pronoun, sentence: Sentence): boolean {
  const phrases = sentence.phrases.filter(({ end }) => end <= pronoun.word.start);
  return (
    readReferents({ ...sentence, phrases }).some(({ person }) => person !== null) ||
    (isReport(sentence) && phrases.length > 0)
  );
}

/** A subject and its own object cannot be one thing ("what drug treats it"); a possessive may name its own subject. */
function canBeOwn(phrase: Phrase, pronoun: Pronoun, { words }: Sentence): boolean {
  if (phrase.asked && !pronoun.possessive) return false;
  const previous = words[pronoun.at - 1]?.tag;
  const between = words.slice(phrase.last + 1, pronoun.at + 1);
  const isApart = between.some(
    (word, at) => word.afterStop || word.tag === 'clause' || opensClause(word.tag, between[at - 1]?.tag),
  );
  // "before it is removed" is a clause too.
  const isSubject = words[pronoun.at + 1]?.tag === 'auxiliary' && previous === 'preposition';
  const isOwner = pronoun.possessive && !phrase.attribute && (phrase.role === 'subject' || previous === 'joining');
  return isApart || isSubject || isOwner;
}

function opensClause(tag: string, previous: string | undefined): boolean {
  return tag === 'asking' || (previous === 'joining' && (tag === 'auxiliary' || tag === 'pronoun'));
}
