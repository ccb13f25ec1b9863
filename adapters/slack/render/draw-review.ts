import type { types } from '@slack/bolt';
import { spellDate } from '../../../src/domain/calendar-date.ts';
import type { AwaitingReview } from '../../../src/ports/review-desk.ts';
import { spellAwaiting, spellOpinions, spellStanding } from '../../../src/presentation/spell-overview.ts';
import { actionIds, button, buttonFor } from './draw-buttons.ts';
import { escapeText, escapeWithin } from './escape.ts';
import { limits } from './limits.ts';
import { mrkdwn, section } from './mrkdwn.ts';

/** What awaits the board: questions first, then articles, `most` of each at most. */
export function drawReview(awaiting: AwaitingReview, most: number): readonly types.KnownBlock[] {
  const { requests, articles, opinions } = awaiting;
  return [
    section(escapeText(spellAwaiting(awaiting))),
    section(escapeText(spellOpinions(opinions))),
    ...(requests.length === 0 ? [] : [section('*Questions that teams sent*')]),
    ...requests
      .slice(0, most)
      .map(({ question, by, at, answerId }) =>
        row(
          `${escapeWithin(question, limits.line)}\n_sent by <@${escapeText(by)}> on ${spellDate(at.slice(0, 10))}_`,
          buttonFor(question, button(`${actionIds.openAnswer}_${answerId}`, 'Open', answerId)),
        ),
      ),
    ...rest(requests.length - most, 'question'),
    ...(articles.length === 0 ? [] : [section('*Articles to decide on*')]),
    ...articles
      .slice(0, most)
      .map((article) =>
        row(
          `${escapeWithin(article.question, limits.line)}\n_${spellStanding(article)} · ${escapeWithin(article.topic, limits.button)}_`,
          buttonFor(article.question, button(`${actionIds.openArticle}_${article.id}`, 'Open', article.id)),
        ),
      ),
    ...rest(articles.length - most, 'article'),
  ];
}

function row(text: string, accessory: types.Button): types.SectionBlock {
  return { ...section(text), accessory };
}

function rest(more: number, noun: string): readonly types.KnownBlock[] {
  if (more <= 0) return [];
  return [{ type: 'context', elements: [mrkdwn(`And ${more} more ${more === 1 ? noun : `${noun}s`}.`)] }];
}
