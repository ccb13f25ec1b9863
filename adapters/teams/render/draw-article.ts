import type { Answer } from '../../../src/domain/answer.ts';
import type { AnswerCard } from '../../../src/presentation/answer-card.ts';
import { toAnswerCard } from '../../../src/presentation/to-answer-card.ts';
import { type AdaptiveCard, adaptiveCard } from './adaptive-card.ts';
import { drawAnswer } from './draw-answer.ts';
import { heading, quiet } from './elements.ts';
import { markdownLink } from './escape-markdown.ts';

const noActions = { askFollowUp: false, feedback: false, sendToBoard: false, openArticle: null };

/** An article as one card for a conversation that Curbside is no part of: nothing on it can be pressed but links and quotes. */
export function drawArticle(id: string, answer: Answer, publicUrl: string): AdaptiveCard {
  const card = {
    ...toAnswerCard(answer, { answerId: id, question: null, publicUrl }),
    followUps: [],
    actions: noActions,
  };
  const page = markdownLink('Open the article on its page', `${publicUrl}/articles/${encodeURIComponent(id)}`);
  const whole = oneCard(card) ?? oneCard(withoutQuotes(card));
  const link = page === null ? [] : [{ type: 'TextBlock', text: page, wrap: true, size: 'small' } as const];
  return whole === null
    ? adaptiveCard([heading(card.title, { size: 'large' }), quiet('This article is too long for one card.'), ...link])
    : { ...whole, body: [...whole.body, ...link] };
}

function oneCard(card: AnswerCard): AdaptiveCard | null {
  const [first, ...more] = drawAnswer(card, { composed: false, citationLimit: 20 });
  return more.length > 0 ? null : (first?.attachments?.[0]?.content ?? null);
}

function withoutQuotes(card: AnswerCard): AnswerCard {
  const note = 'The words quoted from the sources are on the page of the article.';
  return { ...card, notes: [...card.notes, note], sources: card.sources.map((source) => ({ ...source, quotes: [] })) };
}
