import { adaptiveCard } from './adaptive-card.ts';
import { heading, quiet, words } from './elements.ts';
import { cardMessage, type TeamsMessage } from './teams-message.ts';

const prompts = [
  'What is the treatment for a compression fracture of the spine?',
  'What is the dose of apixaban in atrial fibrillation?',
  'Is metformin stopped before iodinated contrast?',
] as const;

/** What a person sees when Curbside is added. @param personal false in a group chat or a channel. */
export function drawWelcome(personal: boolean, user: string): TeamsMessage {
  const how = personal
    ? 'Ask a clinical question here, in one sentence.'
    : 'Mention me with a clinical question, in one sentence. I answer where I am mentioned, and nowhere else.';
  const card = adaptiveCard([
    heading('Curbside', { size: 'large' }),
    words(how),
    words(
      'You get the article that your Medical Advisory Board approved, or an answer put together from guidelines, FDA drug labels and research, in which every sentence shows the words that it rests on.',
    ),
    quiet(
      'Leave out names, dates of birth and record numbers: a question that seems to hold one is not processed or kept.',
    ),
    quiet('Does not replace clinical judgement. In an emergency, call for help first.'),
  ]);
  const message = cardMessage('Curbside answers clinical questions, with its sources.', card);
  if (!personal) return message;
  return {
    ...message,
    suggestedActions: { to: [user], actions: prompts.map((title) => ({ type: 'imBack', title, value: title })) },
  };
}
