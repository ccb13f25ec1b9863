import type { ComposedAnswer } from '../domain/answer.ts';
import { mapNonEmpty } from '../domain/non-empty.ts';
import { type LabelSource, labelSectionNumber } from '../domain/source.ts';
import type { Statement, SummarySentence } from '../domain/statement.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import { isDrugTerm } from './composing/is-drug-term.ts';
import { termsOf } from './composing/terms.ts';

const advises =
  /\b(?:recommend\w*|suggest\w*|indicated|preferred|first[- ]line|effective|(?:is|are|may be|can be) (?:given|used|offered|treated))\b/i;
const denies = /\b(?:not|no|against|never|without|contraindicated|avoid\w*|neither|lack\w*|insufficient)\b/i;
/** What it is for, up to where the sentence goes on to something else. */
const use =
  /\b(?:for(?: the)? (?:treatment|management|prevention|prophylaxis|control) of|to (?:treat|prevent)|treatment of|in (?:patients|adults|people) with|for)\s+([a-z][^,.;()]*)/i;
const furtherOn = /\b(?:who|that|which|when|if|with|after|before|because|and|or|at|than|in|to|by|over|rather)\b.*$/i;
// Not what a drug is for: how long, for whom, how.
const noCondition =
  /\d|^(?:the |a |an |at |up |all |most |some |many |each |these |those |this |longer|as |first|initial|short|long|use|people|patients|adults|women|men|children|older|younger|elderly|pregnan)/i;

/** Marks sentences that advise a drug for a condition which its label, being in the library, does not name among its indications. Silent in doubt. */
export async function markOffLabel(
  answer: ComposedAnswer,
  deps: Pick<AnsweringDeps, 'labels'>,
): Promise<ComposedAnswer> {
  const texts = [...answer.lead, ...answer.statements].map(({ text }) => text);
  const labels = await deps.labels.namedIn(texts.join(' '));
  const fromLabel = new Set(labels.map(({ id }) => id));
  const mark = <T extends Statement | SummarySentence>(statement: T): T => {
    // What a label says of its own drug is on label.
    if (statement.citations.some(({ sourceId }) => fromLabel.has(sourceId))) return statement;
    const label = offLabelOf(statement.text, labels);
    return label === null ? statement : { ...statement, offLabel: label.drug.generic };
  };
  return { ...answer, lead: mapNonEmpty(answer.lead, mark), statements: answer.statements.map(mark) };
}

function offLabelOf(text: string, labels: readonly LabelSource[]): LabelSource | null {
  const drugs = [...termsOf(text)].filter(isDrugTerm);
  const [label, ...others] = labels.filter(({ drug }) =>
    [...termsOf(drug.generic)].some((term) => drugs.includes(term)),
  );
  // Of two drugs nobody can tell here which one is for what.
  if (label === undefined || others.length > 0 || drugs.length !== 1) return null;
  if (!advises.test(text) || denies.test(text)) return null;
  const condition = use.exec(text)?.[1]?.replace(furtherOn, '').trim() ?? '';
  const indications = label.sections.filter(({ heading }) => /^1(?:\.|$)/.test(labelSectionNumber(heading) ?? ''));
  if (condition === '' || noCondition.test(condition) || indications.length === 0) return null;
  const wanted = [...termsOf(condition)].filter((term) => !isDrugTerm(term));
  const known = termsOf(indications.map((section) => section.text).join(' '));
  return wanted.length > 0 && wanted.every((term) => !known.has(term)) ? label : null;
}
