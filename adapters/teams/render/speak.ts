import type { AnswerCard } from '../../../src/presentation/answer-card.ts';
import { shorten } from './cut-long-text.ts';
import { markers } from './elements.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** The card says everything; its text says the first lines, for notifications, search and the AI label. */
const longestSpoken = 700;

/** The answer in short, as Markdown: what cannot wait, how far it may be trusted, the first sentences with their numbers. */
export function speak(card: AnswerCard): string {
  return [...speakUrgent(card), ...speakCaution(card), speakLead(card)].join('\n\n');
}

function speakUrgent({ urgent }: AnswerCard): readonly string[] {
  if (urgent === null) return [];
  return [`**URGENT: ${escapeMarkdown(urgent.recognised)}.** ${escapeMarkdown(urgent.action)}`];
}

function speakCaution({ status }: AnswerCard): readonly string[] {
  if (status === null || status.caution === null) return [];
  return [`**${escapeMarkdown(status.label)}.** ${escapeMarkdown(status.caution)}`];
}

function speakLead({ lead }: AnswerCard): string {
  const spoken: string[] = [];
  let room = longestSpoken;
  for (const { text, citations } of lead) {
    if (spoken.length > 0 && text.length > room) break;
    const words = escapeMarkdown(shorten(text, longestSpoken));
    spoken.push(citations.length === 0 ? words : `${words} ${markers(citations)}`);
    room -= text.length;
  }
  return spoken.join(' ');
}
