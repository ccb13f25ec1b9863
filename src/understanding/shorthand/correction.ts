import { drugToExchange, exchange } from './exchange.ts';
import type { FollowUp } from './follow-up.ts';
import { genericOf } from './generic-of.ts';
import { measuresIn } from './measures.ts';
import type { Mention } from './mentions.ts';
import { groupsOf, type PeopleGroup, tellPeople } from './people.ts';
import { mainMatter } from './subject.ts';

const meant =
  /^(?:(?:no+|nope|nah|sorry|oops|wait|actually|correction|my bad|ah|oh|well)[\s,.!:;-]+)*(?:i (?:meant?|was asking)(?: to (?:say|ask|write|type))?|i meant?|meant)(?: about| for)?[\s,:]+(.+)$/i;
const instead =
  /^(?:(?:no+|nope|nah|sorry|oops|wait|actually|correction|my bad)(?:[,.!:;]+\s*|\s*-+\s*|\s+(?=sorry|actually|wait|i\b)))+(.+)$/i;
const apology = /^(?:(?:sorry|oops|actually|wait)[\s,.!:;-]+|correction\s*[,.!:;-]\s*)+(.+)$/i;
const notThis = /^(?:no,? )?not (.+?)(?:,\s*(?:but )?| but | - |\s+i meant? )(.+)$/i;
const thisNot = /^(.+?),? (?:not|instead of|rather than) (.+)$/i;

/** What a message puts right, and in place of what; null when it puts nothing right. */
export interface Correction {
  readonly meant: string;
  /** Null when it is not said. */
  readonly wrong: string | null;
}

/** "no I meant rivaroxaban", "sorry, for a child", "not apixaban, rivaroxaban". */
export function correctionIn(text: string): Correction | null {
  const bare = text.trim().replace(/[\s?.!]+$/, '');
  const swapped = notThis.exec(bare);
  if (swapped !== null) return { meant: swapped[2] ?? '', wrong: swapped[1] ?? '' };
  const found = meant.exec(bare)?.[1] ?? instead.exec(bare)?.[1] ?? apology.exec(bare)?.[1];
  if (found === undefined) return null;
  const pair = thisNot.exec(found);
  return pair === null ? { meant: found, wrong: null } : { meant: pair[1] ?? '', wrong: pair[2] ?? '' };
}

/**
 * The last question with what was meant in the place of what was said: a drug for a drug, a child for an adult. Null when the last question has
 * nothing of that kind.
 */
export function putRight({ wrong }: Correction, followUp: FollowUp): string | null {
  const kinds = new Set(followUp.said.mentions.map(({ kind }) => kind));
  const kind = kinds.size === 1 ? [...kinds][0] : undefined;
  switch (kind) {
    case 'drug':
      return putDrug(wrong, followUp);
    case 'people':
      return putPeople(followUp);
    case 'measure':
      return putMeasure(followUp);
    case 'matter':
      return put(mainMatter(followUp.subject), followUp);
    case 'route':
      return put(followUp.subject.mentions.find((mention) => mention.kind === 'route') ?? null, followUp);
    default:
      return null;
  }
}

function put(old: Pick<Mention, 'start' | 'end'> | null, { content, subject }: FollowUp): string | null {
  return old === null ? null : exchange(subject.text, old, content);
}

function putDrug(wrong: string | null, followUp: FollowUp): string | null {
  const { drugs } = followUp.subject;
  const named = wrong === null ? undefined : drugs.find((drug) => genericOf(drug.text) === genericOf(wrong));
  return put(named ?? alike(followUp) ?? drugToExchange(followUp), followUp);
}

function putMeasure({ content, subject }: FollowUp): string | null {
  const measure = measuresIn(content)[0];
  const old = measuresIn(subject.text).find(({ of }) => of === measure?.of);
  if (measure === undefined || old === undefined) return null;
  return exchange(subject.text, old, content.slice(measure.start, measure.end));
}

/** Of two drugs the one of the same class: xaban for xaban. */
function alike({ content, subject: { drugs } }: FollowUp): Mention | undefined {
  const ending = genericOf(content).slice(-4);
  return drugs.length > 1 ? drugs.find((drug) => genericOf(drug.text).endsWith(ending)) : undefined;
}

const preposition = /^(?:in|for|with|on|during|while) /i;

function putPeople({ content, subject: { text, mentions } }: FollowUp): string | null {
  const groups = groupsOf(content);
  const old = mentions.find((mention) => mention.kind === 'people' && shares(groupsOf(mention.text), groups));
  if (old === undefined) return null;
  const lead = /\b(?:in|for|with|on|during|while)\s+(?:an?\s+|the\s+)?$/i.exec(text.slice(0, old.start));
  if (lead === null) return exchange(text, old, content.replace(preposition, ''));
  const people = preposition.test(content) ? content : (tellPeople(content) ?? `in ${content}`);
  return exchange(text, { start: lead.index, end: old.end }, people);
}

function shares(one: ReadonlySet<PeopleGroup>, other: ReadonlySet<PeopleGroup>): boolean {
  return [...one].some((group) => other.has(group));
}
