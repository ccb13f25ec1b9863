import { isJotted } from '../reading/is-jotted.ts';
import { readWords } from '../reading/read-words.ts';
import type { Word } from '../reading/word.ts';
import { genericOf } from './generic-of.ts';
import { measuresIn, tellMeasure } from './measures.ts';
import { type Mention, type MentionKind, mentionsIn } from './mentions.ts';
import { groupsOf, tellPeople } from './people.ts';

/** What a question asks about, in its parts. */
export interface Subject {
  readonly text: string;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly drugs: readonly Mention[];
  readonly matters: readonly Mention[];
  /** Whether it says what is wanted: "C. diff" does not, "C. diff treatment" does. */
  readonly asks: boolean;
  /** What earlier questions said of the same drug, where this one says nothing of the kind; as tails. */
  readonly beyond: Readonly<Record<Kept, string>>;
}

const nothing = { all: '', people: '' } as const;

export function subjectOf(text: string): Subject {
  const words = readWords(text);
  const mentions = mentionsIn(text, words);
  return {
    text,
    words,
    mentions,
    drugs: mentions.filter(({ kind }) => kind === 'drug'),
    matters: mentions.filter(({ kind }) => kind === 'matter'),
    asks: mentions.some(({ kind }) => kind === 'want') || !isJotted(words),
    beyond: nothing,
  };
}

const turnsBound = 3;

/** The last question of a thread; one that names a drug alone is bound to what was said of that drug just before. */
export function lastSubject(thread: readonly string[]): Subject {
  const subject = subjectOf(thread.at(-1) ?? '');
  if (subject.drugs.length === 0 || tailsOf(subject, subject.drugs) !== '') return subject;
  const names = new Set(subject.drugs.map(({ text }) => genericOf(text)));
  const before = thread.slice(0, -1).slice(-turnsBound).map(subjectOf);
  const source = before.findLast(({ drugs }) => drugs.some(({ text }) => names.has(genericOf(text))));
  if (source === undefined) return subject;
  return {
    ...subject,
    beyond: { all: tailsOf(source, source.drugs), people: tailsOf(source, source.drugs, 'people') },
  };
}

/** Whether it speaks of medicine, so that a word or two may lean on it. */
export function isClinical({ drugs, matters, mentions }: Subject): boolean {
  return (
    drugs.length > 0 ||
    matters.some(({ isCondition }) => isCondition) ||
    mentions.some(({ kind, text }) => kind === 'measure' || (kind === 'people' && groupsOf(text).size > 0))
  );
}

/** The disorder or procedure that a question is about: a disorder before anything else. */
export function mainMatter({ matters }: Subject): Mention | null {
  return matters.find(({ isCondition }) => isCondition) ?? matters[0] ?? null;
}

/** How much of the subject another question on it must keep. */
export type Kept = 'all' | 'people';

const binding: Readonly<Record<Kept, readonly MentionKind[]>> = {
  all: ['matter', 'people', 'measure'],
  people: ['people', 'measure'],
};

/**
 * What a question on the same subject must not lose, as the last words of another: "in pregnancy", "for delirium", "before contrast".
 * @param except what the other question names by itself
 */
export function tailsOf(subject: Subject, except: readonly Mention[], kept: Kept = 'all'): string {
  const tails = subject.mentions
    .filter((mention) => binding[kept].includes(mention.kind) && !except.includes(mention))
    .flatMap((mention) => tailOf(subject, mention) ?? []);
  return [...new Set(tails)].map((tail) => ` ${tail}`).join('') + subject.beyond[kept];
}

function tailOf(subject: Subject, mention: Mention): string | null {
  const { words } = subject;
  const { kind, isCondition } = mention;
  const at = words.findIndex(({ start }) => start >= mention.start);
  if (kind === 'people' && groupsOf(mention.text).size === 0) return null;
  const lead = leadingPreposition(words, at);
  if (lead !== null && lead.plain !== 'of') return fitTail(subject.text.slice(lead.start, mention.end), lead.plain);
  if (kind === 'people') return tellPeople(mention.text) ?? `in ${mention.text}`;
  if (kind === 'measure') {
    const [measure] = measuresIn(mention.text);
    return measure === undefined ? null : tellMeasure(mention.text, measure);
  }
  // Of a sentence, what hangs on nothing may be any word; what a ward jots down is all meant.
  if (!isCondition && !isJotted(words)) return null;
  const isDenied = /^(?:no|not|without)$/.test(words[at - 1]?.plain ?? '');
  return `${isDenied ? 'without' : 'for'} ${nameIn(subject, mention)}`;
}

/** As another sentence names it: "Delirium" is "delirium" there, and "a fracture" keeps its article; "AF" stays. */
export function nameIn({ text: question }: Subject, { text, start }: Mention): string {
  const article = /(?<!\p{L})(?:an?|the) $/iu.exec(question.slice(0, start))?.[0].toLowerCase() ?? '';
  const isFirst = start === 0 && /^\p{Lu}\p{Ll}/u.test(text);
  return article + (isFirst ? text.charAt(0).toLowerCase() + text.slice(1) : text);
}

/** "to prevent pressure injury" is for that; "about" and the like tie nothing. */
function fitTail(tail: string, preposition: string): string | null {
  return /^(?:in|for|with|without|on|before|after|during|while|under|over|at)$/.test(preposition) ? tail : null;
}

function leadingPreposition(words: readonly Word[], at: number): Word | null {
  for (let place = at - 1; place >= Math.max(0, at - 4); place -= 1) {
    const word = words[place];
    if (word === undefined) return null;
    if (word.tag === 'preposition') return word;
    if (word.afterStop || !/^(?:determiner|adjective|noun)$/.test(word.tag) || /^(?:no|any)$/.test(word.plain))
      return null;
  }
  return null;
}
