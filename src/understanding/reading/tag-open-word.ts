import { isAdjective } from '../words/adjectives.ts';
import { tieOf } from '../words/attribute-nouns.ts';
import { isGerund, requestVerbs, type VerbForm, verbFormOf } from '../words/verbs.ts';
import type { Tag, Untagged, Word } from './word.ts';

/** What has been read of the clause so far. */
export interface Clause {
  /** The auxiliary that still waits for its verb. */
  readonly waiting: 'be' | 'do' | 'have' | null;
  readonly subject: boolean;
  readonly verb: boolean;
}

/** A word that no closed list holds, with what surrounds it. */
export interface OpenWord {
  readonly word: Untagged;
  readonly next: Untagged | undefined;
  /** Null when the next word is open too, or there is none. */
  readonly nextTag: Tag | null;
  readonly before: readonly Word[];
  readonly clause: Clause;
}

/** Verb, adjective or noun: a word is a verb only where the clause waits for one. */
export function tagOpenWord(open: OpenWord): Tag {
  const form = verbFormOf(open.word.plain);
  if (isVerbHere(open, form)) return 'verb';
  return isAdjective(open.word.plain) ? 'adjective' : 'noun';
}

function isVerbHere(open: OpenWord, form: VerbForm | null): boolean {
  const previous = open.before.at(-1);
  const after = open.word.afterStop ? undefined : previous;
  if (after?.plain === 'to')
    return form === 'plain' || /^(?:have|need|want|able|going|try|has)$/.test(open.before.at(-2)?.plain ?? '');
  if (after?.tag === 'preposition') return form === 'ing' && takesObject(open);
  if (after?.tag === 'determiner' || after?.tag === 'adjective') return false;
  if (after?.tag === 'joining') return form !== null && isVerbBefore(open, form);
  if (open.clause.waiting !== null) return isAwaited(open, form, after);
  if (open.clause.verb) return false;
  return isPlainClauseVerb(open, form, after);
}

/** "compare and contrast": the second of two verbs in the same form. */
function isVerbBefore(open: OpenWord, form: VerbForm): boolean {
  const earlier = open.before.at(-2);
  return earlier?.tag === 'verb' && verbFormOf(earlier.plain) === form;
}

/** The verb of "does … work", "is … given", "has … changed". */
function isAwaited(open: OpenWord, form: VerbForm | null, after: Word | undefined): boolean {
  const { waiting } = open.clause;
  const asked = open.before.at(-2)?.tag === 'asking';
  if (after?.tag === 'auxiliary' && !open.clause.subject && !asked) return false;
  if (waiting === 'do') {
    if (after?.tag === 'pronoun' && open.before.at(-2)?.tag === 'auxiliary') return !isAdjective(open.word.plain);
    return form === 'plain' && open.nextTag !== 'auxiliary' && !endsSubject(open);
  }
  if (isAdjective(open.word.plain)) return false;
  if (form === 'past') return waiting === 'have' || !leadsOpenWord(open) || after?.tag === 'pronoun';
  if (tieOf(open.word.plain) !== null) return false;
  return (
    waiting === 'be' && form === 'ing' && after?.tag !== 'auxiliary' && !isBeforeParticiple(open) && !isInside(open)
  );
}

/** "Should the treatment plan change?": a later plain verb makes this one a noun; cheap to see only for the next word. */
function endsSubject(open: OpenWord): boolean {
  return (
    open.next !== undefined &&
    open.nextTag === null &&
    !open.next.afterStop &&
    verbFormOf(open.next.plain) === 'plain' &&
    tieOf(open.next.plain) === null
  );
}

/** "the effects of binge drinking": after a preposition the subject is complete, and an -ing word belongs to the phrase. */
function isInside(open: OpenWord): boolean {
  const auxiliary = open.before.findLastIndex((word) => word.tag === 'auxiliary');
  return open.before.slice(auxiliary + 1).some((word) => word.tag === 'preposition');
}

function isBeforeParticiple(open: OpenWord): boolean {
  return open.next !== undefined && open.nextTag === null && verbFormOf(open.next.plain) === 'past';
}

/** A verb without auxiliary: a request, "what causes gout", "my patient takes warfarin". */
function isPlainClauseVerb(open: OpenWord, form: VerbForm | null, after: Word | undefined): boolean {
  if (form === null) return false;
  if (after === undefined) return requestVerbs.has(open.word.plain) && open.nextTag !== 'auxiliary';
  if (after.tag === 'adverb' && open.before.length === 1) return form === 'plain';
  if (after.tag === 'asking')
    return (form === 'third' && open.nextTag !== 'auxiliary') || (form === 'past' && !leadsOpenWord(open));
  if (after.tag === 'pronoun') return form !== 'ing';
  const isOfWork = form === 'third' || form === 'past';
  return open.clause.subject && isOfWork && open.nextTag !== 'auxiliary' && !isNamedAttribute(open);
}

/** "the effects of", "side effects": a third-person form that is a plural noun. */
function isNamedAttribute(open: OpenWord): boolean {
  return (
    tieOf(open.word.plain) !== null &&
    (open.next === undefined || open.next.plain === 'of' || open.nextTag === 'preposition')
  );
}

function takesObject(open: OpenWord): boolean {
  if (open.next === undefined || open.next.afterStop) return false;
  return (
    open.nextTag === 'determiner' || open.nextTag === 'pronoun' || (open.nextTag === null && isGerund(open.word.plain))
  );
}

function leadsOpenWord(open: OpenWord): boolean {
  return open.next !== undefined && open.nextTag === null && !open.next.afterStop;
}
