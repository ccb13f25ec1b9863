import { readSentence, type Sentence } from '../reading/sentence.ts';
import { mentionsIn } from '../shorthand/mentions.ts';
import { stripOpening } from '../strip-opening.ts';
import { askAttribute } from './ask-attribute.ts';
import { askPredicate } from './ask-predicate.ts';
import { appendAsking, isAskingOnly } from './asking-only.ts';
import { mergeCircumstance } from './merge-circumstance.ts';
import { swapRoute } from './swap-route.ts';
import { swapLine, swapSubject } from './swap-subject.ts';

/** "what about …", "same for …", "is it the same in …": what follows is asked as the last question was. */
const likeness =
  /^(?:(?:what|how) about|what of|(?:(?:is|would) (?:it|this|that) (?:be )?)?(?:the )?same (?=for|in|with|during))\s*(.+)$/i;

/**
 * Makes a question of a follow-up that has no verb of its own, with the one that it follows: "And in pregnancy?", "what about the
 * dose", "any alternatives?", "why?".
 * @param named the text with its pronouns resolved
 * @param thread oldest first, not empty
 * @returns null when the text is no such fragment
 */
export function completeFragment(text: string, named: string, thread: readonly Sentence[]): string | null {
  const last = thread.at(-1);
  const bare = bareOf(text);
  if (last === undefined || bare === '') return null;
  if (isAskingOnly(bare)) return appendAsking(last.text, bare);
  const condition = /^what if\s+(.+)$/i.exec(bare)?.[1];
  if (condition !== undefined) return mergeCondition(condition, last);
  const clause = readSentence(bare);
  if (opensCondition(clause)) return isWholeCondition(clause) ? mergeCircumstance(last, clause) : null;
  const alike = likeness.exec(bare)?.[1];
  return completePhrase(
    alike === undefined || /^what|^how/i.test(bare) ? named : `what about ${alike.replace(/^for /i, '')}`,
    thread,
    last,
  );
}

function completePhrase(named: string, thread: readonly Sentence[], last: Sentence): string | null {
  const bare = bareOf(named);
  const about = likeness.exec(bare)?.[1];
  const content = readSentence(about ?? bare);
  if (!isFragment(content)) return null;
  if (isCircumstance(content, about !== undefined)) return mergeCircumstance(last, content);
  const opening = about !== undefined ? 'about' : stripOpening(named) !== named ? 'and' : 'none';
  return (
    swapLine(content, last) ??
    swapRoute(content, last) ??
    askAttribute(content, opening, thread) ??
    askPredicate(content, thread) ??
    (opening === 'none' ? null : swapSubject(content, thread))
  );
}

function bareOf(text: string): string {
  return stripOpening(text.trim()).replace(/[\s?.!,…]+$/, '');
}

/** "if she is pregnant", but not "when should it be given". */
function opensCondition({ words }: Sentence): boolean {
  return /^(?:if|when|while|unless|although|once)$/.test(words[0]?.plain ?? '') && words[1]?.tag !== 'auxiliary';
}

/** Nothing follows the condition: "if she is pregnant, is it safe" is a sentence. */
function isWholeCondition({ words }: Sentence): boolean {
  return words.length <= 14 && !words.some(({ afterStop, tag }) => afterStop && tag !== 'noun' && tag !== 'adjective');
}

/** No verb of its own, except in "in a patient who drinks". */
function isFragment({ words }: Sentence): boolean {
  if (words.length === 0 || words.length > 14) return false;
  const relative = words.findIndex(({ plain }) => /^(?:who|which|that)$/.test(plain));
  const isRelated = words[0]?.tag === 'preposition' && relative > 1 && words[relative - 1]?.tag === 'noun';
  return !words.some(({ tag, afterStop }, at) => {
    if (isRelated && at >= relative) return afterStop;
    return tag === 'auxiliary' || tag === 'asking' || tag === 'pronoun' || (tag === 'verb' && at > 0);
  });
}

/** "in pregnancy", "for children"; "children" too, when "what about" comes before it or nothing else does. */
function isCircumstance({ words, phrases }: Sentence, isAbout: boolean): boolean {
  if (words[0]?.tag === 'preposition') return true;
  const first = phrases[0];
  return first?.kind === 'circumstance' && first.first === 0 && (isAbout || first.last === words.length - 1);
}

/** "what if the patient has kidney disease" asks the same again, when it is about the patient or in a clinical thread. */
function mergeCondition(condition: string, last: Sentence): string | null {
  const clause = readSentence(condition);
  const isOfPerson =
    /^(?:she|he|they|i|we|you|there|someone|pregnant|breastfeeding)$/.test(clause.words[0]?.plain ?? '') ||
    clause.phrases[0]?.kind === 'circumstance';
  const isClinical = last.phrases.some(({ kind }) => kind === 'remedy' || kind === 'condition');
  if (!isOfPerson && !isClinical) return null;
  return mergeCircumstance(last, readSentence(findingIn(condition) ?? `if ${condition}`));
}

/** "what if bleeding", "what if no bleeding": a finding is there, or is not. Null when more is told. */
function findingIn(condition: string): string | null {
  const [, denied, name = ''] = /^(no |not )?(.+)$/i.exec(condition) ?? [];
  const [only, ...more] = mentionsIn(name);
  if (only?.isCondition !== true || more.length > 0 || only.text.length < name.length) return null;
  return `${denied === undefined ? 'with' : 'without'} ${name}`;
}
