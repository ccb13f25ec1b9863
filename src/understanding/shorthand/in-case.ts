import { mergeCircumstance } from '../completing/merge-circumstance.ts';
import { readSentence, type Sentence } from '../reading/sentence.ts';
import { exchange } from './exchange.ts';
import type { FollowUp } from './follow-up.ts';
import { type Measure, measureAlone, measuresIn, tellMeasure } from './measures.ts';
import { tellPeople } from './people.ts';
import { nameIn, type Subject, subjectOf, tailsOf } from './subject.ts';

const amount = /^\d[\d.,]*\s*(?:mg|mcg|g|units?|ml|tabs?|tablets?)(?:\/kg)?$/i;

/**
 * The last question in another case: "15 kg", "INR 12?", "kids?", "no fever". What cannot be true beside it gives way.
 * @returns null when the text tells no case
 */
export function askInCase({ content, subject, last }: FollowUp): string | null {
  const people = tellPeople(content.replace(/^if (?:(?:she|he|the patient)(?: is|'s) )?/i, ''));
  if (people !== null) return mergeCircumstance(last, readSentence(people));
  if (/^(?:an? )?missed (?:a )?dose$/i.test(content))
    return mergeCircumstance(last, readSentence('after a missed dose'));
  return (
    askAtMeasure(content, subject, last) ??
    askForAmount(content, subject) ??
    askForTime(content, last) ??
    askDenied(content, subject, last) ??
    askOfOpposite(content, last)
  );
}

/** In the place of the figure of that kind, or beside what is known. A weight after a drug asks for its dose. */
function askAtMeasure(content: string, subject: Subject, last: Sentence): string | null {
  const measure = measureAlone(content);
  if (measure === null || measure.of === 'duration') return null;
  const old = measuresIn(last.text).find(({ of }) => of === measure.of);
  if (old !== undefined) return ended(exchange(last.text, old, content.slice(measure.start, measure.end)));
  const told = tellMeasure(content, measure);
  const drug = subject.drugs[0];
  if (!subject.asks && measure.of === 'weight' && drug !== undefined)
    return `What is the dose of ${nameIn(subject, drug)}${tailsOf(subject, [drug])} ${told}?`;
  return mergeCircumstance(last, readSentence(told));
}

/** "500 mg?": whether that much of the drug. */
function askForAmount(content: string, subject: Subject): string | null {
  const drug = subject.drugs[0];
  if (drug === undefined || !amount.test(content)) return null;
  return `What about ${content} of ${nameIn(subject, drug)}${tailsOf(subject, [drug])}?`;
}

/** "3 days enough?", "every 4 hours?": in the place of the time that was asked about, or whether it is right. */
function askForTime(content: string, last: Sentence): string | null {
  const [time, ...more] = measuresIn(content);
  if (time?.of !== 'duration' || more.length > 0) return null;
  const rest = content.slice(0, time.start) + content.slice(time.end);
  if (
    !/^(?:\s|for|every|within|at|after|only|just|is|ok|okay|enough|too (?:long|late|short)|now|in|still)*$/i.test(rest)
  )
    return null;
  const old = measuresIn(last.text).find(({ of }) => of === 'duration');
  if (old !== undefined && areBare(rest)) return ended(exchange(last.text, old, textOf(content, time)));
  return `${last.text.replace(/[\s?.!]+$/, '')}, ${content}?`;
}

function areBare(rest: string): boolean {
  return /^(?:\s|for)*$/i.test(rest);
}

function textOf(content: string, { start, end }: Measure): string {
  return content.slice(start, end).trim();
}

/** "no fever?", "not bleeding": the same without what the last question named. */
function askDenied(content: string, subject: Subject, last: Sentence): string | null {
  const denied = /^(?:if )?(?:no|not|without) (.+)$/i.exec(content)?.[1];
  if (denied === undefined) return null;
  const { mentions } = subjectOf(denied);
  const isOne = mentions.length === 1 && mentions[0]?.kind === 'matter' && mentions[0].isCondition;
  return isOne && subject.asks ? mergeCircumstance(last, readSentence(`without ${denied}`)) : null;
}

/** "unprovoked?" after a question of the provoked. */
function askOfOpposite(content: string, last: Sentence): string | null {
  if (!/^[\p{L}-]{5,}$/u.test(content)) return null;
  const stem = content.toLowerCase().replace(/^(?:un|non-?|in|im|a)/, '');
  const old = last.words.find(
    ({ plain }) =>
      plain !== content.toLowerCase() &&
      (plain === stem || plain.replace(/^(?:un|non-?|in|im|a)/, '') === content.toLowerCase()),
  );
  return old === undefined || stem.length < 4 ? null : ended(exchange(last.text, old, content));
}

function ended(text: string): string {
  return `${text.replace(/[\s?.!]+$/, '')}?`;
}
