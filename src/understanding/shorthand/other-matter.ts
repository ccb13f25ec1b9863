import { wordList } from '../../screening/words/word-list.ts';
import { mergeCircumstance } from '../completing/merge-circumstance.ts';
import { readSentence } from '../reading/sentence.ts';
import { exchange } from './exchange.ts';
import type { FollowUp } from './follow-up.ts';
import { mainMatter, subjectOf } from './subject.ts';

/** What people live with: named after something acute, it is told of the patient and not asked about instead. */
const lasting = wordList(`
cancer diabetes diabetic asthma asthmatic copd hypertension htn hypertensive chf hf heart-failure allergy allergic epilepsy epileptic dementia cirrhosis hiv
lupus anemia anaemia psychosis depression parkinson parkinsons alzheimers glaucoma gerd gout sickle transplant immunosuppressed smoker malnutrition osteoporosis
`);

/**
 * Another disorder and nothing else: "DVT?" after the dose in atrial fibrillation takes its place; "cancer?" after a question of a DVT is told of
 * the patient. Null when it is no disorder alone, or nothing was asked of which it could be another case.
 */
export function askOfOtherMatter({ content, subject, last }: FollowUp): string | null {
  const bare = content.replace(/^(?:in|for|if|with) (?:an? |the )?/i, '');
  if (!isConditionAlone(bare)) return null;
  const old = mainMatter(subject);
  const drug = subject.drugs[0];
  if (drug === undefined && !subject.asks) return null;
  const isBeside = /^with /i.test(content) || (isLasting(bare) && (old === null || !isLasting(old.text)));
  if (isBeside) return mergeCircumstance(last, readSentence(`with ${bare}`));
  if (old?.isCondition === true && (drug !== undefined || !/^(?:in|if) /i.test(content)))
    return `${exchange(last.text, old, bare).replace(/[\s?.!]+$/, '')}?`;
  return mergeCircumstance(last, readSentence(`in ${bare}`));
}

function isConditionAlone(text: string): boolean {
  const { mentions } = subjectOf(text);
  const [only] = mentions;
  return mentions.length === 1 && only?.kind === 'matter' && only.isCondition && only.text.length === text.length;
}

function isLasting(text: string): boolean {
  return (
    text
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => lasting.has(word)) || /heart failure/i.test(text)
  );
}
