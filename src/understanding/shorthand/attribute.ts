import { kindOfOwner } from '../completing/kind-of-owner.ts';
import { isPlural } from '../reading/is-plural.ts';
import { isTreatmentNoun, tieOf } from '../words/attribute-nouns.ts';
import type { FollowUp } from './follow-up.ts';
import { genericOf } from './generic-of.ts';
import type { Mention } from './mentions.ts';
import { mainMatter, nameIn, type Subject, tailsOf } from './subject.ts';

const measureWords = /^(?:max|maximum|min|minimum|loading|starting|initial|maintenance|daily|usual)$/i;

/**
 * "dose?", "max?", "side effects": asked of what the thread is about, with everything that the thread said of it. A dose that was asked for in
 * pregnancy is no dose for chemotherapy. Null when it is no attribute, or has no owner.
 */
export function askOfSubject({ content, subject }: FollowUp): string | null {
  const attribute = attributeIn(content);
  if (attribute === null) return null;
  const kind = kindOfOwner(attribute);
  const drug = subject.drugs[0] ?? null;
  const matter = mainMatter(subject);
  const owner = kind === 'condition' ? matter : (drug ?? (kind === 'remedy' ? null : matter));
  if (owner === null) return kind === 'remedy' && matter !== null ? askForMatter(attribute, subject, matter) : null;
  const head = attribute.toLowerCase().split(' ').at(-1) ?? '';
  const tie = isTreatmentNoun(head) ? 'for' : (tieOf(head) ?? 'of');
  // What a drug does it does whatever it is given for; how much of it is given depends on that.
  const kept = owner.kind === 'drug' && !dependsOnUse.test(head) ? 'people' : 'all';
  return spell(attribute, `${tie} ${nameIn(subject, owner)}`, tailsOf(subject, [owner], kept));
}

/** A disorder has no dose: then the dose is that of its treatment. */
function askForMatter(attribute: string, subject: Subject, matter: Mention): string {
  return spell(attribute, `of the treatment for ${nameIn(subject, matter)}`, tailsOf(subject, [matter]));
}

/** "contraindications", "max dose": the name of an attribute and nothing else. */
export function namesAttribute(text: string): boolean {
  return attributeIn(text) !== null;
}

function attributeIn(content: string): string | null {
  const bare = content.replace(/^(?:the|its|what|which|a|an) /i, '').replace(/^(?:dosing|dosage)$/i, 'dose');
  if (/^contra-?indications?$|^ci$/i.test(bare)) return 'contraindications';
  if (/^(?:s\/?e|side ?effects?|adverse (?:effects|events|reactions)|aes?)$/i.test(bare))
    return bare.length > 3 ? bare.toLowerCase() : 'side effects';
  if (measureWords.test(bare)) return `${bare} dose`.toLowerCase();
  const words = bare.split(' ');
  const head = words.at(-1)?.toLowerCase() ?? '';
  const known = tieOf(head) !== null || isTreatmentNoun(head) || otherAttributes.test(head);
  const isPlain = words.slice(0, -1).every((word) => measureWords.test(word) || modifiers.test(word));
  return known && isPlain && words.length < 4
    ? lowerFirst(bare).replace(/^(?:iv|im|po|sc)(?= )/i, (route) => route.toUpperCase())
    : null;
}

const dependsOnUse =
  /^(?:dos(?:e|es|age|ing)|duration|course|frequency|rate|target|goal|threshold|cutoff|window|schedule|timing|titration|regimen|efficacy|evidence|effectiveness|benefits?|role)$/;
const otherAttributes =
  /^(?:rate|target|goal|threshold|cutoff|window|schedule|timing|antidote|reversal|titration|antibiotics?|abx)$/;
const modifiers =
  /^(?:first-line|second-line|correction|target|renal|infusion|drip|bolus|recommended|safe|drug|food|max|hourly|weekly|peak|half|iv|im|po|oral|sc|first|second|third|next|1st|2nd|3rd|repeat|last)$/i;

/**
 * "vancomycin dose" after "C. diff treatment": the dose of a drug that the thread did not speak of, for the disorder that it did. Null when the text
 * names no drug with its dose, or the thread is about another drug: then it is a question of its own.
 */
export function askDoseOfNamed({ content, said, subject }: FollowUp): string | null {
  const { drugs, mentions } = said;
  const drug = drugs[0];
  const matter = mainMatter(subject);
  if (drug === undefined || drugs.length > 1 || matter?.isCondition !== true) return null;
  if (subject.drugs.some((other) => genericOf(other.text) !== genericOf(drug.text))) return null;
  const isDose = /\b(?:dose|doses|dosing|dosage)\b/i.test(content);
  if (!isDose || mentions.some(({ kind }) => kind !== 'drug' && kind !== 'want' && kind !== 'route')) return null;
  if (/^(?:what|how|is|are|can|should|does)\b/i.test(content)) return null;
  return `What is the ${lowerFirst(content.replace(/^the /i, ''))}${tailsOf(subject, subject.drugs)}?`;
}

function spell(attribute: string, tied: string, tails: string): string {
  const verb = isPlural(attribute.split(' ').at(-1) ?? '') ? 'are' : 'is';
  return `What ${verb} the ${attribute} ${tied}${tails}?`;
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
