import type { AwaitingReview } from '../../../src/ports/review-desk.ts';
import { spellAwaiting, spellStanding } from '../../../src/presentation/spell-overview.ts';
import { adaptiveCard } from './adaptive-card.ts';
import { heading, quiet, words } from './elements.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { cardMessage, type TeamsMessage } from './teams-message.ts';

/** Of each list; the oldest come first. */
const mostShown = 20;

/** What awaits the board, for its members. */
export function drawReview(awaiting: AwaitingReview): TeamsMessage {
  const { requests, articles } = awaiting;
  const questions = requests
    .slice(0, mostShown)
    .map(({ question, at }) => [words(`• ${question}`), quiet(`Sent ${at.slice(0, 10)}`)]);
  const pending = articles
    .slice(0, mostShown)
    .map((article) => [words(`• ${article.question}`), quiet(`${article.topic} · ${spellStanding(article)}`)]);
  return cardMessage(
    escapeMarkdown(spellAwaiting(awaiting)),
    adaptiveCard([
      heading('Review', { size: 'large' }),
      words(spellAwaiting(awaiting)),
      ...(questions.length === 0 ? [] : [heading('Questions that teams sent'), ...questions.flat()]),
      ...(pending.length === 0 ? [] : [heading('Articles to decide on'), ...pending.flat()]),
      ...(requests.length > mostShown || articles.length > mostShown ? [quiet('There are more.')] : []),
    ]),
  );
}
