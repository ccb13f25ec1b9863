import type { TeamsAddress } from '../reply-address.ts';
import { adaptiveCard } from './adaptive-card.ts';
import { heading, quiet, words } from './elements.ts';
import { cardMessage, type TeamsMessage } from './teams-message.ts';

/** Teams shows three suggestions at most. */
const promptsShown = 3;

/** What a person sees when Curbside is added, and for `help`. @param examples questions that have an answer. */
export function drawWelcome(
  { conversationType, user }: Pick<TeamsAddress, 'conversationType' | 'user'>,
  examples: readonly string[],
): TeamsMessage {
  const personal = conversationType === 'personal';
  const prompts = examples.slice(0, promptsShown);
  const how = personal
    ? 'Ask a clinical question here, in one sentence.'
    : 'Mention me with a clinical question, in one sentence. I answer where I am mentioned, and nowhere else.';
  const [example] = prompts;
  const card = adaptiveCard([
    heading('Curbside', { size: 'large' }),
    words(how),
    ...(example === undefined ? [] : [words(`For example: ${example}`, { italic: true }, { spacing: 'small' })]),
    words(
      'You get the article that your Medical Advisory Board approved, or an answer put together from guidelines, FDA drug labels and research, in which every sentence shows the words that it rests on.',
    ),
    words(
      'Ask on by the buttons under an answer. On a message of a colleague, choose “Ask Curbside about this” in its menu. Under the box in which you write, Curbside looks up an approved article and drops it in.',
    ),
    quiet('Write “settings” to choose words and sources, or “help” to see this again.'),
    quiet(
      'Leave out names, dates of birth and record numbers: a question that seems to hold one is not processed or kept.',
    ),
    quiet('Does not replace clinical judgement. In an emergency, call for help first.'),
  ]);
  const message = cardMessage('Curbside answers clinical questions, with its sources.', card);
  if (!personal || prompts.length === 0) return message;
  return {
    ...message,
    suggestedActions: { to: [user], actions: prompts.map((title) => ({ type: 'imBack', title, value: title })) },
  };
}
