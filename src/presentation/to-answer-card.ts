import type { Answer, ClinicalAnswer, DeclinedAnswer, NotCoveredAnswer, UrgentAnswer } from '../domain/answer.ts';
import type { AnswerCard, CardActions, CardLink } from './answer-card.ts';
import { drawWarnings } from './draw-label-rules.ts';
import { emergencyLines } from './emergency-lines.ts';
import { type Evidenced, evidenceCard } from './evidence-card.ts';
import {
  leftOutNotes,
  nearestArticleNote,
  sentenceForDeclined,
  sentenceForIdentifiers,
  titleForDeclined,
  withoutModelNote,
} from './fixed-sentences.ts';
import { statusInWords } from './status-line.ts';

export interface CardContext {
  readonly answerId: string;
  /** As understood, or null when nothing of it may be shown again. */
  readonly question: string | null;
  /** Where the page of this Curbside is, without a slash at the end. */
  readonly publicUrl: string;
}

/** The one picture of an answer that every platform draws. */
export function toAnswerCard(answer: Answer, context: CardContext): AnswerCard {
  switch (answer.kind) {
    case 'urgent':
      return urgentCard(answer, context);
    case 'declined':
      return spokenCard(answer.kind, titleForDeclined(answer.reason), sentencesForDeclined(answer), context);
    case 'identifiers-found': {
      const sentences = [sentenceForIdentifiers(answer.found)];
      const card = spokenCard(answer.kind, 'Stopped: possible patient identifiers', sentences, context);
      return { ...card, urgent: answer.urgent };
    }
    default:
      return clinicalCard(answer, context);
  }
}

/** Says of an article that was not asked for, before its first line, that it is the nearest one: on every platform the lead comes first. */
function urgentCard({ banner, answer, nearestOnly }: UrgentAnswer, context: CardContext): AnswerCard {
  const card: AnswerCard = { ...clinicalCard(answer, context), kind: 'urgent', urgent: banner };
  if (nearestOnly !== true) return card;
  const said = { text: nearestArticleNote, citations: [] };
  return { ...card, lead: [said, ...card.lead], actions: { ...card.actions, sendToBoard: true } };
}

function clinicalCard(answer: ClinicalAnswer, context: CardContext): AnswerCard {
  return answer.kind === 'not-covered'
    ? notCoveredCard(answer, context)
    : { ...frame(context), ...evidenceCard(answer, context) };
}

function frame(context: CardContext): Omit<AnswerCard, keyof Evidenced> {
  return { answerId: context.answerId, urgent: null, policy: policyLink(context) };
}

function policyLink(context: CardContext): CardLink {
  return { label: 'Editorial policy', url: `${context.publicUrl}/editorial-policy` };
}

const noActions: CardActions = { askFollowUp: false, feedback: false, sendToBoard: false, openArticle: null };

function emptyCard(context: CardContext) {
  return {
    ...frame(context),
    asked: null,
    status: null,
    sections: [],
    disagreements: [],
    boxedWarnings: [],
    notes: [],
    offers: [],
    sources: [],
    lastUpdated: null,
    disclaimer: null,
    followUps: [],
    actions: noActions,
  };
}

function sentencesForDeclined({ reason, language }: DeclinedAnswer): readonly string[] {
  const said = sentenceForDeclined(reason);
  return reason === 'not-english' ? [said, ...emergencyLines(language)] : [said];
}

function spokenCard(
  kind: AnswerCard['kind'],
  title: string,
  sentences: readonly string[],
  context: CardContext,
): AnswerCard {
  return { ...emptyCard(context), kind, title, lead: sentences.map((text) => ({ text, citations: [] })) };
}

function notCoveredCard(answer: NotCoveredAnswer, context: CardContext): AnswerCard {
  const { articles, sources } = answer.searched;
  const read = sources.guideline + sources.label + sources.research;
  const searched = `Searched: ${count(articles, 'article')} of the board; read ${count(sources.guideline, 'guideline')}, ${count(sources.label, 'drug label')} and ${count(sources.research, 'research work')} that share words with it.`;
  return {
    ...emptyCard(context),
    ...drawWarnings(answer.warnings),
    kind: answer.kind,
    title: context.question ?? 'Your question',
    lead: notCoveredLead(answer, read).map((text) => ({ text, citations: [] })),
    notes: [searched, ...leftOutNotes(answer.leftOut), ...withoutModelNote(answer.withoutModel)],
    offers: answer.nearest.map((ref) => ({
      articleId: ref.id,
      question: ref.question,
      status: statusInWords(ref.status),
    })),
    disclaimer: answer.disclaimer.text,
    actions: { ...noActions, askFollowUp: true, feedback: true, sendToBoard: true },
  };
}

function notCoveredLead(answer: NotCoveredAnswer, read: number): readonly string[] {
  const board = 'Nothing is guessed here. You can send the question to the Medical Advisory Board.';
  if (answer.mayBeNearest)
    return ['The board may have answered this in other words. Is it one of the articles below?', board];
  if (read === 0) return ['Nothing in the library speaks of this.', board];
  return ['The library does not answer this: no source says it in words that can be quoted.', board];
}

function count(n: number, noun: string): string {
  return `${n} ${n === 1 ? noun : `${noun}s`}`;
}
