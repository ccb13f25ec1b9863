import { contentStems } from '../domain/words.ts';
import { correctAskingWords } from '../understanding/correct-asking-words.ts';
import { isUnclear } from '../understanding/shorthand/is-unclear.ts';
import { spellOut } from '../understanding/spell-out.ts';
import { completeWithModel } from './complete-with-model.ts';
import type { Inquiry } from './inquiry.ts';
import { understandQuestion } from './understand-question.ts';

/** `unclear`: a word or two in a thread, of which nobody can tell what they ask. */
export type Understood = { readonly kind: 'question'; readonly text: string } | { readonly kind: 'unclear' };

const carriesOn = /^(?:and|or|what about|how about)\b/i;
const pronoun = /\b(?:it|they|them|this|that|these|those)\b/gi;
/** Who says more has said what "it" is. */
const mostWordsBesidePronoun = 2;

/** By rules; a follow-up also by the model, whose wording counts when it keeps to what was asked and to the thread. */
export async function understandInThread(
  typed: string,
  { thread, assistance }: Pick<Inquiry, 'thread' | 'assistance'>,
): Promise<Understood> {
  const text = correctAskingWords(spellOut(typed));
  const byRules = understandQuestion(text, thread);
  const before = thread.map(({ understood }) => understood);
  const unclear = byRules === text && isUnclear(text, before);
  const leans = thread.length > 0 && (unclear || byRules !== text || leansOnThread(text));
  const byModel =
    assistance?.understands === true && leans
      ? await completeWithModel(text, thread, assistance.help, byRules === text ? null : byRules)
      : null;
  if (byModel === null && unclear) return { kind: 'unclear' };
  return { kind: 'question', text: byModel ?? byRules };
}

/** What the rules left as it is may lean on the thread all the same; a question that says its subject itself is nobody's to change. */
function leansOnThread(text: string): boolean {
  const said = text.replace(pronoun, ' ');
  return carriesOn.test(text) || (said !== text && contentStems(said).size <= mostWordsBesidePronoun);
}
